/** What the file of a new issue says of the keys that it leaves out. */

/** Above the events. */
export const EVENT_HELP: readonly string[] =
  `# Gli eventi, nell’ordine in cui si stampano. Di ciascuno basta «title».
#   # Con due punti nel titolo, tra virgolette: "Europa: una città".
#   - title: Missione a Praia
#     # Come si stampa; l’anno che manca è quello del numero.
#     when: 7-14 marzo
#     # Markdown, rientrato di due spazi più di «text».
#     text: |
#       Una delegazione visita il [quartiere](https://www.comune.esempio.it/quartiere).
#     # Voci di content/vocabulary/; molte si riconoscono dal testo. Allo stesso modo networks: e projects:
#     topics: [estero]
#     places: [praia]
#     # Voci riconosciute per sbaglio.
#     exclude: [cork]
#     # Dove, come si stampa.
#     location: Teatro comunale
#     # Se si segue da casa.
#     online: true
#     # Chi lo organizza.
#     organizer: Centro Interculturale
#     # Annullato; se è rinviato, postponed.
#     status: cancelled
#     # La lingua del titolo, se non è l’italiano.
#     lang: en
#     image: { src: praia.jpg, alt: Il porto di Praia, caption: Il porto, credit: Ufficio stampa }
#     # Una rassegna: un testo solo, più date nel calendario.
#     dates:
#       - { title: Concerto, when: 12 marzo, location: Teatro comunale }
#     # Soltanto se due eventi hanno lo stesso titolo.
#     id: missione-praia
#     # Gli indirizzi di prima, se il titolo è cambiato dopo la pubblicazione.
#     aliases: [/2024/marzo/altro/]
#     # L’evento non vale più: la pagina resta e lo dice.
#     withdrawn: Rinviato a data da destinarsi`.split('\n');

/** Below them. */
export const CLOSING_HELP: readonly string[] = `# Gli Approfondimenti, in Markdown.
# insights: |
#   Sul sito della Città …
# Le delegazioni ricevute; il paese si ricava dal nome, oppure si scrive.
# delegations:
#   heading: Delegazioni ricevute a marzo
#   when: marzo
#   received:
#     - Ambasciatore di Spagna
#     - { name: Studenti del liceo, country: FR }
# Gli annunci («Coming Soon»); «event» si aggiunge quando un numero ne ha parlato.
# upcoming:
#   - { title: Festa dell’Europa, when: maggio }
#   - { title: Delegazione di Lione, when: aprile, event: 2024/aprile/delegazione-di-lione }
# I recapiti stampati in questo numero, se non sono quelli di site.yaml.
# colophon: |
#   Ufficio Relazioni Internazionali
# Le correzioni fatte dopo la pubblicazione.
# corrections:
#   - { date: 2024-03-15, text: Corretta la data della missione }
# Gli indirizzi di prima, se il periodo è cambiato dopo la pubblicazione.
# aliases: [/2024/febbraio-marzo/]
# Da dove viene un numero vecchio.
# source: marzo-2024.pdf
#
# Sotto la riga che segue, l’editoriale: testo libero, e può mancare.`.split('\n');
