// Sentences that stand in every template. One is courtesy; where they are all that an angry customer gets, they grate.
import type { MessageSignal } from '../model/index.ts';

export default {
  id: 'canned',
  scope: 'message',
  speaker: 'agent',
  family: 'tone',
  title: 'canned answer',
  hears: 'Our side answers from a template: "we value your feedback", "your call is important to us".',
  weight: 0.15,
  halfLife: 30,
  provenance: {
    kind: 'hand',
    note: 'Disliked by customers by their own account, no study of leaving found: hardly any weight until a back-test.',
  },
  experimental: true,
  phrases: [
    {
      strength: 1,
      phrases: [
        '(your|the) (call|feedback|business|satisfaction|opinion|patience|comfort|concern|enquiry|inquiry|request|loyalty|privacy|message|time) is (very|extremely|really|truly)? (important|valuable|valued|precious|of (utmost|great) importance) (to us)?',
        '(we|i) (really|truly|greatly|highly|do)? *1 (value|appreciate|cherish) (you as|your (business|feedback|patience|custom|loyalty|patronage|understanding|time|continued|cooperation|co operation|valuable feedback|kind patience|kind understanding)|our customers|all our customers|customers like you)',
        '(thank you|thanks) for (contacting|reaching out|choosing|your patience|your (email|mail|message|enquiry|inquiry|interest|feedback|request|patience|understanding|valuable feedback|cooperation|co operation|continued (support|patience|business|patronage))|bringing this to (our|my) attention|being a (valued|loyal)|getting in touch|writing (to|in)|calling|your continued|taking the time|letting us know|sharing your (feedback|concerns|experience)|bearing with us)',
        '(we|i) (apologise|apologize) for (any|the) (inconvenience|inconveniences) (this|that|caused|it|which)?',
        '(apologies|sorry) for (any|the) (inconvenience|inconveniences)',
        '(any|the) inconvenience (caused|this may have caused|this has caused|this might have caused|it may have caused)',
        '(please be assured|rest assured|kindly be assured|please rest assured|be rest assured|we assure you|let me assure you|i assure you|we can assure you|please note that|kindly note that|please be informed|please be advised|kindly be informed|this is to inform you)',
        '(your (feedback|comments|complaint|concern|concerns|message|request|enquiry|inquiry|case) (has|have) been (forwarded|passed|escalated|noted|shared|logged|registered|received|recorded|raised))',
        '(we|i) (will|have|are going to|shall)? *1 (pass|passed|forward|forwarded|share|shared|relay) (this|your|it|on) *3 (to|with|on to) (the|our) (relevant|appropriate|concerned|respective|responsible|development|product|right) (team|department|teams|people|party)',
        '(relevant|appropriate|concerned|respective) (team|department|teams)',
        '(one of our|our) (agents|representatives|associates|team members|specialists|advisors|experts) (will|shall) (be|get|contact|reach) (with|back|in touch|out|you)',
        '(due to|owing to|because of) (an|the)? *3 (high|higher|increased|large) *2 (volume|volumes|number|demand) (of (calls|requests|emails|enquiries|inquiries|tickets|contacts|messages))?',
        '(have you|did you|please|kindly|could you please) (tried|try) (turning it off|clearing (your|the) (cache|cookies|browser)|restarting|rebooting|reinstalling|a different browser|another browser|switching it off|logging out|uninstalling)',
        '(hesitate to|feel free to) (contact|reach|call|reply|get in touch|let us know|ask)',
        '(is there anything else|if there is anything else|anything else (i|we) can (help|assist|do))',
        '(how (may|can) (i|we) (help|assist) you|happy to (help|assist)|glad to (help|assist)|here to help|best possible (service|experience|support)|strive to provide|committed to providing|aim to provide|delight our customers|customer satisfaction is)',
        '(we|i) (understand|can understand|completely understand|totally understand|do understand|fully understand|hear) (your|how) (frustration|concern|concerns|disappointment|situation|frustrating|inconvenient|upsetting|disappointing|annoying|position|feelings)',
        '(we|i) (regret|are sorry|am sorry) to (hear|inform|learn) *2 (that|of|about|you)',
        '(this is an automated|automated (message|response|reply)|do not reply to this|ticket has been (created|received|closed|opened|updated|assigned)|we have received your (request|email|message|enquiry|inquiry|ticket)|reference number is|your ticket number)',
        '(have a (great|nice|good|wonderful|lovely|blessed|fantastic|pleasant) (day|one|weekend|evening|rest))',
      ],
    },
  ],
  hits: [
    'Your feedback is important to us.',
    'We apologise for any inconvenience caused.',
    'Thank you for reaching out to us.',
    'Due to an unusually high volume of calls it may take longer.',
    'Rest assured that we take this seriously.',
    'Your concern has been forwarded to the relevant department.',
  ],
  misses: [
    'I have looked at your invoice: the second line was counted twice.',
    'The technician arrives on Monday at nine.',
    'I made a mistake and have corrected it.',
    'Which version do you use?',
  ],
} as const satisfies MessageSignal;
