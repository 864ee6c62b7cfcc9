// Headers of client lists and of lists of people at clients: HubSpot, Salesforce, Pipedrive, Zoho, ChartMogul, Stripe,
// Chargebee, and the lists people keep in a spreadsheet.
import type { Synonyms } from './synonyms.ts';

export const customers: Synonyms = {
  customer_id: `
    id, record id, external id, customer external id, identifier, key, uuid, guid, number, no, nr, user id, Nummer
    numéro, número`,
  customer_name: 'name, display name, nom, nombre, nome, naam, namn, nazwa, Bezeichnung, nimi',
  owner: `
    owner, account owner, company owner, customer owner, client owner, organization owner, account manager
    key account manager, kam, csm, csm owner, csm name, customer success manager, customer success owner, success manager
    cs owner, cs manager, sales rep, sales representative, sales person, salesperson, sales owner, rep, rep name
    account executive, ae, relationship manager, client manager, client partner, account rep, responsible
    responsible person, owner name, owner full name, account owner full name, hubspot owner, contact owner, deal owner
    assigned to, assigned user, assigned rep, managed by, owner email, owner id, Betreuer, Kundenbetreuer, Verantwortlich
    Verantwortlicher, Zuständig, Zuständiger, Sachbearbeiter, Vertriebsmitarbeiter, Vertrieb, Vertriebler, Key Accounter
    propriétaire, responsable, responsable commercial, commercial, gestionnaire, chargé de compte, chargé de clientèle
    propietario, gestor, gestor de cuenta, comercial, vendedor, ejecutivo de cuenta, responsabile, commerciale
    agente di vendita, responsável, gerente de conta, accountmanager, verkoper, ansvarig, säljare, opiekun, handlowiec`,
  domain: `
    domain, domain name, company domain, company domain name, email domain, mail domain, website, website url, web site
    website domain, url, homepage, web, requester domain, Webseite, Internet, site web, site internet, sitio web
    página web, sito web, sito, www`,
  status: `
    status, customer status, account status, client status, company status, subscription status, contract status
    lifecycle stage, lifecycle, customer state, account state, customer stage, stage, active, is active, Kundenstatus
    Vertragsstatus, Aktiv, statut, statut client, actif, estado, estado del cliente, activo, stato, attivo, situação
    ativo`,
  plan: `
    plan, plan name, plan tier, subscription plan, pricing plan, current plan, price plan, plan id, product plan, package
    package name, tier, account tier, subscription tier, subscription type, edition, license type, licence type, product
    product name, Tarif, Paket, Produkt, Abo, abonnement, formule, offre, forfait, suscripción, plan contratado, paquete
    pacchetto, piano, plano, pakket`,
  segment: `
    segment, customer segment, account segment, client segment, organization customer segment, market segment
    segmentation, customer type, client type, account type, company size, size, size band, industry, vertical, sector
    Kundensegment, Kundengruppe, Kundentyp, Branche, segment client, secteur, secteur d activité, type de client
    segmento, tipo de cliente, industria, settore, setor, branża`,
  since: `
    customer since, client since, member since, since, signup date, sign up date, signed up, signed up at, signup
    signup at, sign up, became a customer date, became customer, became customer at, contract start, contract start date
    start date, onboarding date, onboarded, onboarded at, go live date, go live, join date, joined, joined at
    joining date, date joined, registration date, registered, registered at, registered on, acquisition date
    activated at, activation date, first order date, created, created at, created on, created date, create date
    created time, creation date, date created, added on, Kunde seit, Kundin seit, Eintrittsdatum, Vertragsbeginn
    Angelegt am, Anlagedatum, Erstellt am, Registriert am, client depuis, date d inscription, date d entrée
    date de création, créé le, cliente desde, fecha de alta, fecha alta, fecha de creación, cliente dal
    data di creazione, data di iscrizione, data de início, data de cadastro, klant sinds, kund sedan, klient od`,
  renewal: `
    renewal date, next renewal, next renewal date, renewal, renewal on, renews, renews at, renews on, contract renewal
    contract renewal date, subscription renewal date, contract end date, contract end, contract expiry
    contract expiry date, contract expiration, contract expiration date, contract ends, end of contract, expiry date
    expiry, expires, expires at, expires on, expiration date, expiration, valid until, valid to, term end, term end date
    end of term, current term end, current period end, subscription end date, subscription end, license expiry
    license expiration date, paid until, paid through, next billing date, Verlängerung, Verlängerungsdatum
    Vertragsverlängerung, nächste Verlängerung, Vertragsende, Vertrag bis, Laufzeitende, Laufzeit bis, gültig bis
    Ablaufdatum, Kündigungstermin, date de renouvellement, renouvellement, prochaine échéance, fin de contrat
    date de fin de contrat, échéance du contrat, date d échéance, échéance, fecha de renovación, renovación
    fin de contrato, fecha de vencimiento, vencimiento, data di rinnovo, rinnovo, scadenza contratto, scadenza
    data de renovação, renovação, verlengdatum, verlenging, einddatum contract, förnyelse, odnowienie`,
  annual_value: `
    arr, arr amount, annual recurring revenue, acv, annual contract value, annual value, annual subscription value
    annual spend, annual amount, annual fee, yearly value, yearly revenue, yearly spend, yearly amount, yearly fee
    revenue per year, contract value, account value, customer value, tcv, total contract value, Jahreswert
    Jahresumsatz, Umsatz pro Jahr, Jahresbetrag, Jahresvertragswert, Vertragswert, valeur annuelle, ca annuel
    chiffre d affaires annuel, montant annuel, valor anual, ingresos anuales, facturación anual, importe anual
    valore annuo, fatturato annuo, receita anual, jaarwaarde, jaaromzet, årsvärde, wartość roczna, revenue, spend, Umsatz
    chiffre d affaires, ca, facturación, fatturato, omzet`,
  monthly_value: `
    mrr, mrr amount, monthly recurring revenue, monthly value, monthly revenue, monthly charges, monthly charge
    monthly fee, monthly spend, monthly amount, monthly price, monthly payment, revenue per month, Monatswert
    Monatsbetrag, Monatsumsatz, Umsatz pro Monat, monatlicher Betrag, monatliche Gebühr, mensualité, montant mensuel
    revenu mensuel, cuota mensual, importe mensual, valor mensual, ingresos mensuales, canone mensile, valore mensile
    mensalidade, receita mensal, maandbedrag, månadsavgift`,
  seats: `
    seats, seat count, number of seats, paid seats, licensed seats, seats purchased, seats total, total seats, licenses
    licences, license count, licence count, number of licenses, number of licences, licenses purchased, users
    user count, number of users, total users, Lizenzen, Anzahl Lizenzen, Benutzer, Nutzer, Anzahl Nutzer
    nombre de licences, sièges, utilisateurs, nombre d utilisateurs, licencias, número de licencias, usuarios
    número de usuarios, licenze, utenti, licenças, licenties, gebruikers`,
  seats_used: `
    seats used, used seats, active seats, seats active, seats in use, seats assigned, assigned seats, active users
    licenses used, licences used, used licenses, licenses assigned, active licenses, genutzte Lizenzen, aktive Nutzer
    licences utilisées, utilisateurs actifs, licencias usadas, usuarios activos, utenti attivi`,
  last_seen: `
    last seen, last seen at, last login, last login at, last login date, last logged in, last logged in at, last active
    last active at, last active date, last activity, last activity at, last sign in, last sign in at, last signed in
    last signed in at, last visit, last visit date, last used, last used at, last usage, last usage date, last access
    last request at, letzter Login, letzte Anmeldung, zuletzt aktiv, letzte Aktivität, zuletzt gesehen
    dernière connexion, dernière activité, último acceso, última conexión, última actividad, ultimo accesso
    último login, laatste login, laatst actief, senast inloggad, ostatnie logowanie`,
  churned: `
    churned, churn, churn flag, churn label, churn value, is churn, is churned, has churned, exited, attrition
    attrition flag, cancelled, canceled, is cancelled, is canceled, left, lost, gekündigt, abgewandert, résilié, baja
    disdetto, cancelado`,
  trial: 'trial, is trial, on trial, trial flag, in trial, is on trial, Testphase, essai, prueba',
  at: `
    churn date, churned at, churned on, date churned, cancellation date, cancelled at, canceled at, cancelled on
    cancelled date, exit date, date left, left at, left on, lost date, lost on, termination date, Kündigungsdatum
    gekündigt am, date de résiliation, fecha de baja, data di disdetta`,
  reason: `
    churn reason, churn category, churn reason code, cancellation reason, cancel reason, reason for leaving
    reason for cancellation, reason for churn, exit reason, lost reason, Kündigungsgrund, motif de résiliation
    motivo de baja, motivo di disdetta`,
};

export const people: Synonyms = {
  person_id: 'id, record id, external id, uuid, guid, number, identifier',
  person_name: 'name, display name, nom, nombre, nome, naam, namn, nazwa',
  first_name: 'nombre, nome',
  role: `
    job title, title, position, role, function, job, job role, job function, Funktion, Position, Rolle, Titel, fonction
    poste, intitulé du poste, cargo, puesto, ruolo, qualifica, functie, stanowisko, befattning`,
};
