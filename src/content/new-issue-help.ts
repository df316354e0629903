/** What the file of a new issue says of the keys that it leaves out. */

/** Above the events. */
export const EVENT_HELP: readonly string[] =
  `# Gli eventi, nell’ordine in cui si stampano. Di ciascuno basta «title».
#   - title: Missione a Praia            # con due punti nel titolo, tra virgolette: "Europa: una città"
#     when: 7-14 marzo                   # come si stampa; l’anno che manca è quello del numero
#     text: |                            # Markdown, rientrato di due spazi più di «text»
#       Una delegazione visita il [quartiere](https://www.comune.esempio.it/quartiere).
#     topics: [estero]                   # voci di content/vocabulary/; molte si riconoscono dal testo
#     places: [praia]                    # allo stesso modo networks: e projects:
#     exclude: [cork]                    # voci riconosciute per sbaglio
#     location: Teatro comunale          # dove, come si stampa
#     online: true                       # se si segue da casa
#     organizer: Centro Interculturale   # chi lo organizza
#     status: cancelled                  # annullato; postponed: rinviato
#     lang: en                           # la lingua del titolo, se non è l’italiano
#     image: { src: praia.jpg, alt: Il porto di Praia, caption: Il porto, credit: Ufficio stampa }
#     dates:                             # una rassegna: un testo solo, più date nel calendario
#       - { title: Concerto, when: 12 marzo, location: Teatro comunale }
#     id: missione-praia                 # soltanto se due eventi hanno lo stesso titolo
#     aliases: [/2024/marzo/altro/]      # gli indirizzi di prima, se il titolo è cambiato dopo la pubblicazione
#     withdrawn: Rinviato a data da destinarsi   # l’evento non vale più: la pagina resta e lo dice`.split(
    '\n',
  );

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
