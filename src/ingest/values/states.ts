// States as the products and people write them: of a ticket, of a customer, of an order, of a deal.
import type { CustomerStatus, Interaction, Order } from '../../model/index.ts';
import { wordReader } from './word-list.ts';

type TicketState = NonNullable<Interaction['state']>;
type OrderStatus = NonNullable<Order['status']>;

/** State of a ticket. `true` and `false` answer "is it closed?". */
export const readTicketState: (text: string) => TicketState | undefined = wordReader<TicketState>(
  {
    solved: `solved, closed, resolved, done, completed, complete, fixed, answered, finished, archived, cancelled,
      canceled, deleted, true, yes, spam, geschlossen, gelöst, erledigt, beantwortet, fermé, résolu, clos, traité,
      cerrado, resuelto, chiuso, risolto, fechado, resolvido, gesloten, opgelost, stängd, löst, zamknięte, rozwiązane,
      untimely response, 4`,
    pending: `pending, on hold, hold, onhold, waiting on customer, waiting on contact, waiting on third party,
      waiting for customer, waiting, snoozed, awaiting reply, awaiting customer, awaiting customer reply, paused,
      in review, wartend, wartet auf kunde, warten auf kunde, zurückgestellt, en attente, pendiente, en espera, in attesa,
      pendente, aguardando, wachten, wacht op klant, väntar, oczekujące`,
    open: `open, new, active, in progress, inprogress, progress, working, reopened, re opened, assigned, unassigned,
      unresolved, to do, todo, waiting on us, awaiting agent, customer responded, escalated, unread, false, no, offen,
      neu, in bearbeitung, wiedereröffnet, ouvert, nouveau, en cours, abierto, nuevo, en curso, en progreso, aperto,
      nuovo, in corso, aberto, novo, em andamento, openstaand, nieuw, in behandeling, öppen, ny, otwarte, nowe`,
  },
  ['solved', 'pending', 'open'],
);

/** Whether somebody is a customer. `true` and `false` answer "is it active?". */
export const readCustomerStatus: (text: string) => CustomerStatus | undefined = wordReader<CustomerStatus>(
  {
    active: `active, live, paying, paid, customer, current, renewed, renewal, subscribed, evangelist, enabled, won, good,
      past due, unpaid, overdue, paused, non renewing, at risk, onboarding, implementation, adopted, healthy, churn risk,
      true, yes, 1, aktiv, kunde, bestandskunde, actif, cliente, activo, attivo, ativo, actief, klant, aktywny`,
    trial: `trial, trialing, trialling, in trial, on trial, pilot, poc, free trial, evaluation, evaluating, test, demo,
      testphase, testkunde, essai, prueba, prova, proefperiode, lead, marketing qualified lead, sales qualified lead,
      opportunity, prospect, subscriber, interessent`,
    closed: `closed, churned, churn, cancelled, canceled, inactive, former, former customer, ex customer, lost,
      terminated, expired, ended, deactivated, disabled, dead, incomplete expired, unsubscribed, false, no, 0, gekündigt,
      inaktiv, ehemalig, ehemaliger kunde, beendet, résilié, inactif, ancien client, inactivo, baja, cancelado, inattivo,
      cessato, disdetto, inativo, opgezegd, inactief, nieaktywny, oud klant`,
  },
  ['active', 'trial', 'closed'],
);

/** State of an order or invoice. `true` and `false` answer "is it paid?". */
export const readOrderStatus: (text: string) => OrderStatus | undefined = wordReader<OrderStatus>(
  {
    paid: `paid, succeeded, success, successful, complete, completed, captured, settled, delivered, shipped, fulfilled,
      received, closed, approved, won, closed won, true, yes, bezahlt, beglichen, abgeschlossen, gewonnen, payé, payée,
      réglé, réglée, livré, pagado, pagada, completado, entregado, ganado, pagato, consegnato, pago, entregue, betaald,
      betald, zapłacone`,
    unpaid: `unpaid, open, pending, draft, sent, outstanding, due, issued, processing, authorized, created, invoiced,
      awaiting payment, partially paid, partial, not paid, new, false, no, offen, ausstehend, entwurf, unbezahlt, impayé,
      impayée, en attente, pendiente, no pagado, da pagare, in attesa, pendente, openstaand, obetald`,
    overdue: `overdue, past due, late, uncollectible, failed, in collections, dunning, delinquent, in verzug, überfällig,
      mahnung, gemahnt, en retard, vencido, vencida, scaduto, scaduta, atrasado, achterstallig, förfallen`,
    refunded: `refunded, partially refunded, refund, chargeback, charged back, disputed, returned, credited, erstattet,
      gutgeschrieben, remboursé, remboursée, reembolsado, devuelto, rimborsato, terugbetaald`,
    cancelled: `cancelled, canceled, void, voided, declined, rejected, unavailable, lost, closed lost, deleted, storniert,
      abgelehnt, verloren, annulé, annulée, perdu, anulado, anulada, cancelado, perdido, annullato, perso, geannuleerd,
      makulerad`,
  },
  ['paid', 'unpaid', 'overdue', 'refunded', 'cancelled'],
);
