// Headers of what customers buy, pay, use and end: orders and invoices, deals, subscriptions, usage, departures.
import type { Synonyms } from './synonyms.ts';

export const orders: Synonyms = {
  customer_name: 'name',
  order_id: `
    order id, order number, order no, order nr, invoice number, invoice id, invoice no, invoice nr, invoice
    transaction id, transaction number, charge id, payment id, payment intent id, purchase id, purchase order
    receipt number, receipt no, receipt id, bill number, bill id, document number, sales order, order ref
    order reference, order key, order, reference, id, number, no, num, Bestellnummer, Bestell-Nr, Auftragsnummer, Auftrags-Nr
    Rechnungsnummer, Rechnungs-Nr, Rechnung, Belegnummer, Beleg-Nr, numéro de commande, n commande, commande
    numéro de facture, n facture, facture, id commande, número de pedido, pedido, n pedido, número de factura, n factura
    factura, numero ordine, ordine, numero fattura, fattura, número do pedido, bestelnummer, factuurnummer, ordernummer
    fakturanummer, numer zamówienia, numer faktury`,
  at: `
    order date, order date time, date of order, ordered at, ordered on, order time, order purchase timestamp
    order created at, purchase date, purchased at, date of purchase, purchase timestamp, invoice date, invoiced at
    invoiced on, date of invoice, issue date, issued at, issued on, date issued, billing date, bill date
    transaction date, transaction time, payment date, date paid, paid at, paid on, charge date, posted date, sale date
    document date, created at, created on, created, created date, created time, create date, date created
    creation date, created utc, timestamp, date time, datetime, date, day, Bestelldatum, Auftragsdatum, Rechnungsdatum
    Belegdatum, Buchungsdatum, Kaufdatum, Erstellt am, Datum, date de commande, date commande, date de facture
    date facture, date de facturation, date d achat, date de création, fecha de pedido, fecha pedido, fecha de factura
    fecha factura, fecha de compra, fecha de emisión, fecha, data ordine, data fattura, data di acquisto, data do pedido
    data da compra, data, besteldatum, factuurdatum, orderdatum, fakturadatum, data zamówienia, data faktury`,
  amount: `
    total, total amount, amount, order total, order amount, order value, invoice total, invoice amount, grand total
    total price, total value, total paid, amount paid, amount total, total due, amount due, gross amount, gross total
    net amount, net total, subtotal, sub total, total incl tax, total including tax, transaction amount, payment amount
    payment value, charge amount, purchase amount, line total, extended price, sales amount, sales, sale amount
    revenue, price, value, cost, paid, Betrag, Summe, Gesamtbetrag, Gesamtsumme, Rechnungsbetrag, Bruttobetrag
    Nettobetrag, Auftragswert, Bestellwert, Umsatz, Preis, montant, montant total, montant ttc, montant ht, total ttc
    total ht, prix, prix total, importe, importe total, total factura, monto, precio, importo, totale, totale fattura
    prezzo, valor, valor total, preço, bedrag, totaalbedrag, totaal, belopp, summa, kwota, wartość`,
  unit_price: `
    unit price, price per unit, price each, item price, unit cost, unit amount, Einzelpreis, Stückpreis, prix unitaire
    precio unitario, prezzo unitario, preço unitário, stukprijs, cena jednostkowa`,
  quantity: `
    quantity, qty, quantity ordered, units, number of units, items, item count, number of items, pieces, Menge, Anzahl
    Stück, quantité, cantidad, quantità, quantidade, aantal, antal, ilość`,
  due: `
    due date, due on, due at, payment due, payment due date, date due, due, pay by, Fälligkeitsdatum, Fälligkeit
    fällig am, zahlbar bis, date d échéance, échéance, fecha de vencimiento, vencimiento, data di scadenza, scadenza
    data de vencimento, vervaldatum, förfallodatum, termin płatności`,
  status: `
    payment status, invoice status, order status, transaction status, financial status, status, state, paid, is paid
    Zahlungsstatus, Rechnungsstatus, Bestellstatus, bezahlt, statut, statut de paiement, payé, estado, estado de pago
    pagado, stato, stato pagamento, pagato, situação, betaalstatus`,
};

export const deals: Synonyms = {
  order_id: 'deal id, opportunity id, deal number, record id, id, quote id',
  at: `
    close date, closed date, won time, won date, closed at, deal close date, actual close date, expected close date
    close time, Abschlussdatum, date de clôture, fecha de cierre, data di chiusura`,
  amount: `
    amount, deal value, deal amount, value, deal size, opportunity amount, total, annual contract value, Betrag, Wert
    montant, valeur, importe, valor, importo, valore`,
  status:
    'deal status, deal stage, stage, status, opportunity stage, stage name, is won, won, Phase, étape, etapa, fase',
  owner:
    'deal owner, owner, opportunity owner, owner name, account owner, sales rep, owner id, Besitzer, propriétaire',
  since: 'create date, created date, created at, deal created, creation date',
};

export const subscriptions: Synonyms = {
  subscription_id: 'id, subscription, subscription key, contract, license key, licence key, number, no',
  start: `
    start date, start, started at, started on, starts at, subscription start, subscription start date, contract start
    contract start date, begin date, begin, activated at, activated on, activation date, current term start
    effective date, effective from, valid from, first billing date, created, created at, created on, created date
    created utc, Beginn, Startdatum, Vertragsbeginn, Vertragsstart, gültig ab, date de début, début, fecha de inicio
    inicio, data di inizio, inizio, data de início, startdatum, ingangsdatum, data rozpoczęcia`,
  end: `
    end date, ended at, ended on, ended, end, canceled at, cancelled at, cancelled on, canceled on, canceled at utc
    canceled date, cancelled date, cancellation date, cancel date, churn date, churned at, termination date
    terminated at, terminated on, expired at, subscription end, subscription end date, Kündigungsdatum, gekündigt am
    gekündigt zum, Ende, Enddatum, date de fin, fin, date de résiliation, fecha de fin, fecha fin, fecha de baja, fin
    data di fine, data fim, einddatum, data zakończenia`,
  renewal: `
    renewal date, next renewal, next renewal date, renewal, renews at, renews on, current period end
    current period end utc, current term end, term end, next billing at, next billing date, next billing
    contract end date, contract end, expiry date, expires at, expires on, expiration date, valid until, Vertragsende
    Verlängerung, Laufzeitende, gültig bis, date de renouvellement, fin de contrat, fecha de renovación
    fecha de vencimiento, data di rinnovo, scadenza`,
  plan: `
    plan, plan name, plan tier, plan id, product, product name, price name, item price, tier, subscription plan, package
    subscription type, edition, Tarif, Produkt, abonnement, formule, producto, prodotto, piano`,
  annual_value: `
    arr, arr amount, annual recurring revenue, acv, annual value, annual contract value, annual amount, yearly amount
    Jahresbetrag, montant annuel, importe anual`,
  monthly_value: `
    mrr, mrr amount, monthly recurring revenue, monthly value, monthly amount, monthly price, monthly charges
    monthly fee, monthly revenue, Monatsbetrag, montant mensuel, importe mensual`,
  amount: `
    amount, plan amount, price, subscription amount, plan unit price, recurring amount, contract value, value, total
    fee, Betrag, Preis, montant, prix, importe, precio, importo, prezzo`,
  interval: `
    billing frequency, billing interval, billing cycle, billing period, interval, plan interval, period, period unit
    billing period unit, term, frequency, payment frequency, Abrechnungszeitraum, Zahlungsweise, Intervall, périodicité
    fréquence, frecuencia, periodicidad, frequenza`,
  seats:
    'seats, quantity, seat count, number of seats, licenses, licences, users, plan quantity, Lizenzen, Plätze',
  seats_used: 'seats used, used seats, active seats, active users, licenses used',
  status:
    'status, subscription status, state, contract status, active, is active, Vertragsstatus, statut, estado, stato',
  churned: 'churn flag, churned, is churned, churn, cancelled, canceled, is cancelled, gekündigt, résilié',
  downgraded: 'downgrade flag, downgraded, is downgrade, is downgraded, downgrade',
  trial: 'is trial, trial, on trial, trial flag, in trial, is in trial, Testphase, essai, prueba',
};

export const usage: Synonyms = {
  quantity: `
    usage count, usage, usage quantity, usage amount, usage value, quantity, count, event count, events, event total
    sessions, session count, number of sessions, logins, login count, number of logins, api calls, calls, requests
    request count, page views, pageviews, visits, views, actions, action count, hits, active users, active days
    minutes, active minutes, minutes used, usage minutes, hours, hours used, usage hours, messages sent, emails sent
    transactions, volume, units, consumption, consumed, total, value, usage duration secs, usage duration, duration
    Nutzung, Anzahl, Menge, Aufrufe, Sitzungen, Anmeldungen, utilisation, nombre, nombre de connexions, connexions
    sesiones, uso, cantidad, consumo, utilizzo, sessioni, gebruik, aantal`,
  at: `
    usage date, usage day, usage at, event date, event time, event timestamp, activity date, session date
    session start, login date, login at, day, date, week, week start, week starting, month, period, period start
    timestamp, time stamp, date time, datetime, time, occurred at, logged at, recorded at, created at, Datum, Tag
    Monat, Woche, Zeitraum, date d utilisation, jour, mois, semaine, fecha, día, mes, data, giorno, mese, datum`,
  errors: `
    error count, errors, number of errors, error total, failures, failed, failed requests, failure count, crashes
    crash count, exceptions, Fehler, Fehleranzahl, erreurs, errores, errori, fouten`,
  event: `
    event, event name, event type, feature, feature name, action, action name, activity, activity type, metric
    metric name, page, endpoint, module, Funktion, fonctionnalité, función`,
};

export const departures: Synonyms = {
  at: `
    churn date, churned at, churned on, date churned, churn month, cancellation date, cancelled at, canceled at
    cancelled on, cancelled date, canceled date, cancel date, exit date, date of exit, left at, left on, date left
    departure date, lost date, lost on, termination date, terminated at, offboarded at, end date, closed date, event date
    date, created at, timestamp, Kündigungsdatum, gekündigt am, Austrittsdatum, Datum, date de résiliation
    date de départ, fecha de baja, fecha de cancelación, fecha, data di disdetta, data de cancelamento, opzegdatum`,
  reason: `
    reason, churn reason, reason code, churn reason code, primary reason, cancellation reason, cancel reason
    exit reason, reason for leaving, reason for cancellation, lost reason, churn category, reason category, category
    Grund, Kündigungsgrund, motif, motif de résiliation, raison, motivo, motivo de baja, motivo di disdetta, reden`,
  text: `
    feedback text, feedback, comment, comments, customer feedback, customer comment, exit survey, exit survey comment
    reason text, reason details, reason description, details, notes, note, churn notes, verbatim, Kommentar
    Anmerkung, Rückmeldung, commentaire, comentario, comentarios, commento, opmerking`,
};
