// Headers that mean the same in any table: who the row is about. English first, then German, French, Spanish, Italian,
// Portuguese, Dutch, Swedish, Polish. Where two columns could fill a field, the name that stands first wins.
import type { Synonyms } from './synonyms.ts';

export const common: Synonyms = {
  customer_id: `
    customer id, customer number, customer no, customer nr, customer code, customer key, customer ref, customer unique id
    client id, client number, client no, client code, client ref, account id, account number, account no, account code
    account key, company id, company number, organization id, organisation id, organization number, org id
    business partner, tenant id, workspace id, subscriber id, subscriber number, member id, member number
    membership number, cust id, cust no, cust number, acct id, acct no, acct number, acc id, external customer id
    associated company id, associated company ids, primary associated company id, loyalty id, loyalty number
    Kundennummer, Kunden-Nr, Kundennr, Kunden-ID, Kd-Nr, Kdnr, Debitor, Debitorennummer, Debitoren-Nr, Mandant
    Mitgliedsnummer, Firmen-ID, numéro client, numéro de client, id client, code client, n client, no client
    référence client, réf client, numéro de compte, id cliente, código cliente, código de cliente, número de cliente
    n cliente, cod cliente, número de cuenta, codice cliente, código do cliente, klantnummer, klant id, relatienummer
    kundnummer, kundnr, numer klienta, id klienta, asiakasnumero`,
  customer_name: `
    customer name, client name, account name, customer company, client company, company name, organization name, organisation name, org name
    business name, trading name, legal name, merchant name, name of customer, associated company
    primary associated company, associated company primary, billing company, customer, client, account, company, organization
    organisation, org, firm, buyer, merchant, end customer, deal organization, organization deal
    Kundenname, Kunde, Firma, Firmenname, Unternehmen, Auftraggeber, Name des Kunden, nom du client, nom client
    société, nom de la société, entreprise, nom de l entreprise, raison sociale, compte client, nombre del cliente
    nombre cliente, nombre de cliente, cliente, empresa, nombre de la empresa, razón social, ragione sociale, azienda
    nome cliente, nome do cliente, razão social, klantnaam, klant, bedrijf, bedrijfsnaam, kund, kundnamn, företag
    klient, nazwa klienta, asiakas, yritys`,
  email: `
    email, e-mail, email address, e-mail address, customer email, client email, contact email, requester email
    user email, end user email, visitor email, reporter email, work email, business email, company email, account email, primary email, billing email
    person email work, person email, email work, email 1, email id, member email, buyer email, recipient email
    customer email address, mail, mail address, person email home, email home, email 2
    Email-Adresse, E-Mail-Adresse, Mailadresse, Kunden-E-Mail, adresse email, adresse e-mail, adresse mail, courriel
    adresse courriel, correo, correo electrónico, dirección de correo, dirección de correo electrónico, indirizzo email
    posta elettronica, endereço de email, e-mailadres, epost, e-postadress, adres email, sähköposti`,
  phone: `
    phone, phone number, telephone, telephone number, tel, mobile, mobile phone, mobile number, mobile phone number
    cell phone, cell, contact phone, contact number, customer phone, work phone, phone work, person phone, caller number
    caller, msisdn, requester phone, Telefon, Telefonnummer, Rufnummer, Handy, Mobil, Mobilnummer, téléphone
    téléphone portable, portable, numéro de téléphone, teléfono, móvil, número de teléfono, celular, telefono, cellulare
    telefone, telefoon, telefoonnummer, puhelin`,
  person_id: `
    person id, contact id, requester id, end user id, visitor id, user id, user uuid, associated contact id, associated contact ids
    primary contact id, customer contact id, Kontakt-ID, Ansprechpartner-ID, id contact, id contacto, id usuario`,
  person_name: `
    person name, contact name, full name, requester name, requester, visitor name, caller name, contact person, deal contact person
    primary contact, main contact, billing name, customer contact, associated contact, end user, user name, user, member name, contact
    person, respondent, respondent name, profile name, guest name, guest, Gast, Gastname, Ansprechpartner, Kontaktperson, Kontakt, Vor- und Nachname, interlocuteur
    nom complet, nom du contact, persona de contacto, nombre completo, nombre del contacto, contacto, referente
    nome completo, contactpersoon, osoba kontaktowa, yhteyshenkilö`,
  first_name: `
    first name, given name, forename, fname, person first name, contact first name, customer first name, Vorname, prénom
    primer nombre, voornaam, förnamn, imię, etunimi`,
  last_name: `
    last name, surname, family name, lname, person last name, contact last name, customer last name, Nachname
    Familienname, nom de famille, apellido, apellidos, cognome, sobrenome, achternaam, efternamn, nazwisko, sukunimi`,
  subscription_id: `
    subscription id, subscription number, contract id, contract number, contract no, license id, licence id
    agreement id, agreement number, policy number, policy id, Vertragsnummer, Vertrags-Nr, Vertrags-ID, numéro de contrat
    id contrat, id contrato, número de contrato, id suscripción, contractnummer, numer umowy`,
  hint: 'hint',
  currency: `
    currency, currency code, currency iso code, iso currency, transaction currency, currency of value, deal currency
    account currency, invoice currency, order currency, Währung, devise, moneda, divisa, moeda, valuta, waluta, monnaie`,
};
