// Headers of tables of what was said or written: tickets (Zendesk, Freshdesk, HubSpot, Salesforce cases, Intercom, Help
// Scout), messages, reviews, complaint logs, public posts; and of surveys.
import type { Synonyms } from './synonyms.ts';

export const interactions: Synonyms = {
  conversation: `
    conversation id, ticket id, ticket number, ticket no, ticket nr, case number, case id, case no, thread id, chat id
    call id, session id, dialog id, dialogue id, complaint id, complaint number, complaint no, issue key, issue id
    issue number, request id, request number, incident id, incident number, parent ticket, parent id, ticket key
    conversation number, conversation, ticket, case, thread, ticket ref, reference, reference number, ref, unique id
    enquiry id, inquiry id, feedback id, visit id, Ticketnummer, Ticket-Nr, Vorgangsnummer, Vorgang, Fallnummer, Fall
    Anfragenummer, Beschwerdenummer, numéro de ticket, n ticket, id ticket, numéro de dossier, dossier, réclamation n
    número de ticket, número de caso, id del ticket, caso, numero ticket, número do chamado, chamado, ticketnummer, ärende
    numer zgłoszenia, id, number, no, key, number ticket`,
  message_id: `
    message id, comment id, reply id, post id, tweet id, review id, utterance id, note id, interaction id, email id
    mail id, response id, activity id, turn id, status id, Nachrichten-ID, id message, id mensaje`,
  reply_to: `
    in reply to, reply to id, in response to tweet id, in reply to status id, in reply to id, parent message id
    parent comment id, in response to`,
  at: `
    sent at, sent on, sent date, sent, message date, message time, date sent, posted at, posted on, published at
    created at, created on, created, created time, created date, create date, create time, creation date, date created
    creation time, date time created, opened at, opened on, opened, open date, open time, date opened, date time opened, submitted at
    submitted on, submitted, submission date, date submitted, reported at, issue reported at, reported on
    date reported, raised at, logged at, date received, received at, received on, received, receipt date
    tweet created, tweet created at, review submit date and time, review created, review created at
    review creation date, review submitted at, review time, unix review time, comment date, comment created at, review date, date reviewed, date of review
    reviewed at, call date, call start, start time, started at, started, chat start, chat started, conversation started at, case date
    ticket date, complaint date, date of complaint, date of contact, contact date, interaction date, activity date
    event date, entry date, timestamp, time stamp, date time, datetime, date month year, date, day, time created, ts, when
    Erstellt am, erstellt, Erstellungsdatum, Eingangsdatum, eingegangen am, gesendet am, geöffnet am, gemeldet am, Datum
    Zeitpunkt, Zeitstempel, créé le, date de création, date d ouverture, reçu le, date de réception, envoyé le
    date d envoi, fecha de creación, creado el, creado, fecha de apertura, fecha de recepción, fecha de envío, fecha
    fecha y hora, data di creazione, creato il, data di apertura, data creazione, criado em, data de criação
    data de abertura, aangemaakt op, aanmaakdatum, ontvangen op, datum aangemaakt, skapad, data utworzenia, data`,
  time: 'time, time of day, hour, created time of day, Uhrzeit, Zeit, heure, hora, ora, tijd, godzina',
  turn: `
    turn, turn number, turn no, turn index, sequence, sequence number, seq, message index, message number, position
    line number, utterance number, order in conversation`,
  author_role: `
    author role, author type, sender type, sender role, from type, message type, role, speaker role, speaker type
    user type, participant type, participant role, actor type, actor, created by type, inbound, is inbound, incoming
    direction, message direction, is agent, is customer, is staff, from customer, from agent, who, party, side, Rolle
    Absendertyp, Richtung, type d auteur, rôle, sens, rol, tipo de autor, dirección, ruolo, direzione`,
  author_name: `
    author name, author, sender name, sender, from name, speaker, speaker name, from, commenter, comment author
    created by, created by name, written by, posted by, sent by, by, user screen name, screen name, handle, reviewer
    reviewer name, reporter, reporter name, Absender, Verfasser, Autor, von, auteur, expéditeur, de, remitente, autor, mittente
    autore, remetente, afzender`,
  author_email: `
    author email, from email, sender email, from address, sender address, sender email address, created by email
    commenter email, from email address, Absender-E-Mail, email expéditeur, email del remitente`,
  author_id:
    'author id, sender id, from id, commenter id, created by id, speaker id, actor id, from user id, reviewer id, review consumer user id',
  recipient: `
    to, to email, recipient, recipients, to address, to emails, recipient address, sent to, mail to, Empfänger, An
    destinataire, à, destinatario, para`,
  agent: `
    assignee, assignee name, agent, agent name, assigned agent, assigned to, assigned admin, assigned user, handled by
    ticket owner, case owner, owner, support agent, representative, rep, operator, operator name, advisor, adviser
    assignee email, agent email, teammate assigned, assigned teammate, resolver, case owner alias, Bearbeiter, Sachbearbeiter, zugewiesen an, Zuständig, Agent
    agent traitant, assigné à, responsable, agente, asignado a, assegnato a, operatore, atribuído a, behandelaar
    toegewezen aan, handläggare`,
  channel: `
    channel, channel name, contact channel, via, via channel, source, ticket source, case origin, origin, received via
    submitted via, medium, media, contact method, contact type, communication channel, support channel, interaction type
    activity type, Kanal, Quelle, Herkunft, canal, origine, origen, canale, kanaal, kanał`,
  subject: `
    subject, ticket subject, case subject, subject line, title, ticket name, ticket title, case title, headline
    review title, review comment title, summary, ticket summary, short description, topic, issue, email subject, mail subject, Betreff, Titel
    Thema, sujet, objet, titre, asunto, título, oggetto, titolo, assunto, onderwerp, ämne, temat`,
  text: `
    text, message text, body, message body, message, plain body, body plain, body text, text body, html body, content
    message content, comment body, comment text, public comment, comment, comments, review text, review body
    review content, review comment message, review comment, review, consumer complaint narrative, complaint narrative, narrative
    complaint text, complaint description, customer complaint, complaint, complaint details, customer remarks
    customer comment, customer comments, customer feedback, customer message, customer voice, customer statement
    feedback text, feedback comment, feedback, verbatim, verbatims, remarks, remark, tweet text, tweet, post
    post text, utterance, transcript, transcription, chat transcript, call transcript, conversation text, email body
    mail body, selftext, note content, note body, note text, notes, description, ticket description, case description
    issue description, problem description, long description, details, inquiry, enquiry, question, first message
    initial message, latest comment, last message, preview, opinion, snippet, Nachricht, Nachrichtentext, Text, Beschreibung
    Inhalt, Kommentar, Anmerkung, Anmerkungen, Bemerkung, Bemerkungen, Rückmeldung, Beschwerde, Reklamation
    Bewertungstext, Freitext, Anliegen, Problembeschreibung, commentaire, commentaires, message client, contenu
    texte, avis, réclamation, plainte, remarques, mensaje, contenido, comentario, comentarios, descripción, texto
    reclamación, queja, reseña, observaciones, messaggio, testo, contenuto, commento, descrizione, recensione, reclamo
    mensagem, conteúdo, descrição, reclamação, avaliação, bericht, omschrijving, opmerking, opmerkingen, inhoud, klacht
    meddelande, kommentar, beskrivning, wiadomość, treść, opis, opinia, uwagi`,
  state: `
    status, ticket status, case status, conversation status, ticket state, state, conversation state, issue status
    complaint status, request status, status name, resolution status, stage, is closed, is resolved
    Ticketstatus, statut, état, statut du ticket, estado, estado del ticket, stato, situação, status zgłoszenia`,
  closed_at: `
    closed at, closed on, closed date, closed time, close date, date closed, date time closed, solved at, solved date
    resolved at, resolved time, resolved on, resolved date, resolution date, date resolved, completed at, completed date, closed, resolved, date completed
    geschlossen am, gelöst am, Abschlussdatum, fermé le, résolu le, clos le, fecha de cierre, cerrado el
    fecha de resolución, data di chiusura, chiuso il, gesloten op`,
  reopens: `
    reopens, reopen count, reopened count, number of reopens, number of reopen, times reopened, reopenings, reopened, is reopened
    reopen flag, Wiedereröffnungen, réouvertures, reaperturas`,
  escalated: `
    escalated, is escalated, escalation flag, escalation, was escalated, escalated flag, eskaliert, Eskalation, escaladé
    escalade, escalado, escalada`,
};

export const surveys: Synonyms = {
  text: interactions.text ?? '',
  subject: interactions.subject ?? '',
  conversation: interactions.conversation ?? '',
  agent: interactions.agent ?? '',
  channel: interactions.channel ?? '',
  person_id: 'respondent id',
  message_id: `response id, submission id, survey id, ${interactions.message_id ?? ''}`,
  person_name: 'name',
  at: `
    survey response date, response date, responded at, answered at, completed at, answered on, date of response
    submitted on, submit date, start date, end date, survey date, rated at, Antwortdatum, ausgefüllt am, date de réponse, fecha de respuesta
    ${interactions.at ?? ''}`,
};

/** Answers to a survey that say so can stand as a column in any table about customers. */
export const answers: Synonyms = {
  score: `
    nps, nps score, nps rating, net promoter score, latest nps, last nps, nps answer, likelihood to recommend, csat
    csat score, csat rating, satisfaction score, satisfaction rating, satisfaction, customer satisfaction
    customer satisfaction score, ces, ces score, customer effort score, effort score, survey score, survey rating
    survey result, survey results, happiness rating, feedback score, feedback rating, Zufriedenheit, Kundenzufriedenheit, Weiterempfehlung
    satisfaction client, satisfacción, soddisfazione, satisfação, tevredenheid`,
  comment: `
    nps comment, nps feedback, nps reason, csat comment, csat feedback, ces comment, satisfaction comment
    satisfaction reason, satisfaction rating comment, survey comment, survey comments, survey feedback, rating comment
    rating comments, rating remark, conversation rating remark, score comment, score reason, open ended response, open text, open answer, free text, why, reason for score
    Kommentar zur Bewertung, Begründung, commentaire nps, comentario de satisfacción, comentario nps`,
};

/** Answers that only a table of reviews, tickets or surveys means by so general a name. */
export const ratings: Synonyms = {
  score: `
    overall rating, overall score, overall, star rating, stars, review rating, rating, review score, rating score, user rating
    ticket rating, conversation rating, agent rating, score, grade, points, Bewertung, Sterne, Punkte, évaluation
    note globale, note, étoiles, puntuación, calificación, valoración, estrellas, punteggio, valutazione, voto, nota
    pontuação, beoordeling, betyg, ocena`,
};
