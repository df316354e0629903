import { stemmer } from '@orama/stemmers/italian';
import { describe, expect, test } from 'vitest';
import { hasWord } from '../../src/browser/search/match.ts';
import { otherNumber } from '../../src/text/other-number.ts';

const PAIRS =
  `abitante/abitanti accordo/accordi aereo/aerei africano/africani agenda/agende ala/ali albergo/alberghi
albero/alberi allieva/allieve allievo/allievi alto/alti altra/altre altro/altri ambasciata/ambasciate
ambasciatore/ambasciatori ambiente/ambienti ambulatorio/ambulatori americano/americani amica/amiche amico/amici
anno/anni antico/antichi anziano/anziani archivio/archivi arco/archi area/aree arma/armi arte/arti
articolare/articolari articolo/articoli artigiano/artigiani artista/artiste artista/artisti asse/assi
assessore/assessori associazione/associazioni asta/aste attiva/attive attivo/attivi atto/atti auditorio/auditori
azienda/aziende azione/azioni bambino/bambini banca/banche banco/banchi bandiera/bandiere bando/bandi
belga/belgi beneficio/benefici biblioteca/biblioteche brasiliano/brasiliani buona/buone camera/camere
cantiere/cantieri carattere/caratteri caserma/caserme catalogo/cataloghi caverna/caverne chiave/chiavi
ciliegia/ciliegie cinese/cinesi circolare/circolari cittadina/cittadine cittadino/cittadini classe/classi
clima/climi collega/colleghi comando/comandi commercio/commerci comune/comuni concerto/concerti
concorso/concorsi conferenza/conferenze conservatorio/conservatori consigliera/consigliere
consigliere/consiglieri consolato/consolati console/consoli convegno/convegni cooperativa/cooperative
creativo/creative cultura/culture cuoco/cuochi danza/danze delegazione/delegazioni dialogo/dialoghi diga/dighe
diritto/diritti disciplinare/disciplinari diversa/diverse diverso/diversi dizionario/dizionari donna/donne
drago/draghi edificio/edifici edizione/edizioni energia/energie ente/enti erba/erbe esercizio/esercizi
esordio/esordi esperienza/esperienze esperto/esperti europea/europee europeo/europei evento/eventi faccia/facce
famiglia/famiglie familiare/familiari fiera/fiere finanziamento/finanziamenti fiume/fiumi fondazione/fondazioni
fondo/fondi francese/francesi frontiera/frontiere fungo/funghi fuoco/fuochi gemella/gemelle gemello/gemelli
genere/generi giardino/giardini giornata/giornate giorno/giorni giovane/giovani greco/greci gruppo/gruppi
guerra/guerre idea/idee impresa/imprese incontro/incontri industria/industrie infermiera/infermiere
infermiere/infermieri ingegnere/ingegneri inglese/inglesi iniziativa/iniziative internazionale/internazionali
italiano/italiani laboratorio/laboratori lago/laghi lanterna/lanterne lettera/lettere libro/libri linea/linee
lingua/lingue luogo/luoghi mare/mari marocchino/marocchini medico/medici membro/membri memoria/memorie
mercato/mercati mese/mesi mestiere/mestieri metropolitana/metropolitane metropolitano/metropolitani
migrante/migranti militare/militari missione/missioni moderna/moderne moderno/moderni moneta/monete
montagna/montagne monte/monti mostra/mostre motivo/motivi museo/musei musica/musiche nativa/native nativo/nativi
nave/navi negozio/negozi notizia/notizie nucleare/nucleari numero/numeri obiettivo/obiettivi opera/opere
opinione/opinioni ora/ore orto/orti ospite/ospiti osservatore/osservatori osservatorio/osservatori
ostacolo/ostacoli pace/paci paese/paesi palestinese/palestinesi panificio/panifici parco/parchi parete/pareti
parola/parole particolare/particolari patrono/patroni patto/patti pianeta/pianeti piano/piani piazza/piazze
poeta/poeti politica/politiche ponte/ponti popolare/popolari porto/porti potere/poteri pratica/pratiche
premio/premi problema/problemi progetto/progetti programma/programmi provincia/province psicologo/psicologi
pubblica/pubbliche pubblico/pubblici quartiere/quartieri ramo/rami regionale/regionali reperto/reperti rete/reti
ricerca/ricerche rifugiato/rifugiati romano/romani sapere/saperi scenario/scenari scientifico/scientifici
scienza/scienze scolare/scolari scuola/scuole segretario/segretari seminario/seminari servizio/servizi
settimana/settimane sinagoga/sinagoghe sindaco/sindaci sistema/sistemi socio/soci solare/solari spazio/spazi
speciale/speciali spiaggia/spiagge sportiva/sportive sportivo/sportivi stazione/stazioni storia/storie
strada/strade strategia/strategie studente/studenti studio/studi suono/suoni tavolo/tavoli teatro/teatri
tecnico/tecnici tecnologia/tecnologie tedesco/tedeschi telefono/telefoni territorio/territori
traduzione/traduzioni trasporto/trasporti treno/treni turco/turchi turista/turisti ucraino/ucraini
ufficiale/ufficiali ufficio/uffici ultimo/ultimi universo/universi uomo/uomini urbano/urbani uso/usi
vaticano/vaticani viaggio/viaggi visita/visite volontario/volontari`
    .split(/\s+/)
    .map((pair) => pair.split('/') as [string, string]);

/** Whether a search finds a text of one word: Pagefind what begins with the stem, and then the word itself. */
function finds(asked: string, text: string): boolean {
  return [text, otherNumber(text)].some((word) => {
    const [sought, form] = [stemmer(asked), stemmer(word ?? '')];
    return form === sought || (form.startsWith(sought) && hasWord(form, asked));
  });
}

describe('singular and plural', () => {
  test.each(PAIRS)('«%s» and «%s» find and mark each other', (one, many) => {
    expect([finds(one, many), finds(many, one)]).toEqual([true, true]);
    expect([hasWord(one, many), hasWord(many, one)]).toEqual([true, true]);
  });

  test.each([
    ['arte', 'arto'],
    ['arto', 'arti'],
    ['anno', 'Anna'],
    ['anni', 'Anne'],
    ['ora', 'oro'],
    ['ore', 'ori'],
    ['uso', 'USA'],
    ['atto', 'atta'],
    ['osservatore', 'laboratorio'],
    ['cantieri', 'cantina'],
    ['lettera', 'letto'],
    ['potere', 'poeta'],
    ['genere', 'gente'],
    ['piano', 'pianta'],
  ])('«%s» finds no «%s», nor the other way round', (one, other) => {
    expect([finds(one, other), finds(other, one)]).toEqual([false, false]);
  });

  test.each(['porta', 'porto', 'caso', 'casa', 'posto', 'posta', 'modo', 'moda', 'conferenza'])(
    'of «%s» nothing is kept besides',
    (word) => {
      expect(otherNumber(word)).toBeUndefined();
    },
  );

  test('is told however the word is written', () => {
    expect(['Quartiere', 'ARTI', 'uso', 'Città', 'è', ''].map(otherNumber)).toEqual([
      'quartieri',
      'arte',
      'usi',
      undefined,
      undefined,
      undefined,
    ]);
  });
});
