/** The «argomenti» of the model of municipal sites (criterion C.SI.1.5 of its validation), as the model writes them. */
export const MODEL_TOPICS: readonly string[] = `
  Accesso all'informazione · Acqua · Agricoltura · Anagrafe · Animale domestico · Aria · Assistenza agli invalidi ·
  Assistenza sociale · Associazioni · Bilancio · Commercio al minuto · Commercio all'ingrosso · Commercio ambulante ·
  Comunicazione istituzionale · Comunicazione politica · Concorsi · Covid-19 · Elezioni · Energie rinnovabili · Estero ·
  Foreste · Formazione professionale · Gemellaggi · Gestione rifiuti · Giustizia · Igiene pubblica · Immigrazione ·
  Imposte · Imprese · Inquinamento · Integrazione sociale · Isolamento termico · Istruzione · Lavoro · Matrimonio ·
  Mercato · Mobilità sostenibile · Morte · Nascita · Parcheggi · Patrimonio culturale · Pesca · Piano di sviluppo ·
  Pista ciclabile · PNRR · Politica commerciale · Polizia · Prodotti alimentari · Protezione civile · Residenza ·
  Risposta alle emergenze · Sistema giuridico · Spazio Verde · Sport · Sviluppo sostenibile · Tassa sui servizi ·
  Tempo libero · Trasparenza amministrativa · Trasporto pubblico · Turismo · Urbanizzazione · Viaggi · Zone pedonali ·
  ZTL`
  .split('·')
  .map((topic) => topic.trim());
