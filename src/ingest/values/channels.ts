// Ways in which customers and we reach each other.
import type { Channel } from '../../model/index.ts';
import { wordReader } from './word-list.ts';

export const readChannel: (text: string) => Channel | undefined = wordReader<Channel>(
  {
    mail: 'mail, email, e mail, gmail, outlook, courriel, correo, smtp, postfach, letter, brief, fax',
    chat: `chat, live chat, livechat, messenger, messaging, whatsapp, telegram, sms, text message, slack, teams, intercom,
      web widget, widget, in app, conversation, viber, line, wechat, instagram, chatbot`,
    call: `call, phone, voice, telephone, phone call, outcall, inbound call, outbound call, inbound, outbound, video, meeting,
      zoom, telefon, anruf, téléphone, appel, teléfono, llamada, telefono, chiamata, ligação, telefoon, voicemail`,
    review:
      'review, reviews, app store, google play, trustpilot, g2, capterra, yelp, bewertung, avis, reseña, recensione',
    survey: 'survey, nps, csat, questionnaire, umfrage, enquête, encuesta, sondaggio',
    note: 'note, internal note, internal, notiz, nota',
    ticket: `ticket, web, web form, form, webform, portal, help center, help desk, api, internet, website, online, contact form,
      web service, formular, formulaire, formulario, case, request`,
    other:
      'other, twitter, tweet, x, facebook, linkedin, social, social media, community, forum, in person, referral',
  },
  ['mail', 'chat', 'call', 'review', 'survey', 'note', 'ticket', 'other'],
);
