// What customers write about in the larger languages, beside the function words: a short message ("Wann kommt meine
// Bestellung?") holds little else. Words that English shares, or that are names of products everywhere ("support",
// "login", "error"), are left out; so are spellings without accents where they make another language's word.
import type { Language } from './languages.ts';

export const SERVICE_WORDS: ReadonlyMap<Language, string> = new Map([
  [
    'en',
    'asked asking ask quote delayed broken missing wrong received charged shipping delivery delivered customer website waiting waited tried trying paid paying bought sent sending again another anything something nothing everyone anyone nobody someone because while without really right left many much few every each which fails failing stopped stop used using use having says said told called calling talk speak answer answered reply issue issues trouble help helped fix fixed soon today tomorrow yesterday week weeks days month months year years hour hours minutes people thing things look looking find found give given take took keep kept bring both between under until since though although such own few last next first second third great love nice bad better best worst sure maybe already instead please cancel cancelled refund replacement meeting friday monday fine load loads im ya car non co bin come plus',
  ],
  [
    'de',
    'bestellung bestellungen lieferung rechnung rechnungen vertrag kündigen kündige kündigung paket sendung ware geld zurück rückruf rückerstattung erstattung termin kunde kunden kundin kundenservice mitarbeiter kollege kollegin techniker anruf angerufen telefon erreichbar antwort antwortet meldet warte warten gewartet wartezeit defekt kaputt beschädigt fehlt fehler falsch funktioniert geht kommt kommen gekommen angekommen bekommen geliefert bestellt bezahlt abgebucht gestern morgen woche wochen tage tagen monat monaten jahr jahre leider endlich schnell schnelle langsam enttäuscht zufrieden unzufrieden unverschämt ärgerlich hilfe beschwerde versprochen zugesagt passwort konto niemand wieder wann gibt wurden waren hatte hatten sollte sollten könnte diese dieser dieses ihnen ihrem ihren ihrer unsere unserem ohne gegen damit dann',
  ],
  [
    'fr',
    "commande commandes livraison livré livrée facture factures contrat résilier résiliation remboursement remboursé rembourser colis marche fonctionne problème panne réponse répond répondre rappeler rappel téléphone attends attendre attente semaine semaines jours lundi mardi mercredi jeudi vendredi hier demain matin mois argent payé débité erreur faux fausse cassé abîmé perdu reçu déçu déçue mécontent mécontente satisfait satisfaite inadmissible scandaleux personne quelqu'un conseiller technicien client cliente aide rapide lent cher chère prix promis promesse deux trois fois pouvez-vous pouvez pourriez voudrais veux voulez peux peut doit avait avais avions était étais cordialement équipe bonne bon lors chez après avant sous vers peu beaucoup mieux autre même leur leurs y aurai aura",
  ],
  [
    'es',
    'pedido pedidos entrega entregado factura contrato cancelar cancelación suscripción reembolso devolución devolver paquete funciona funcionan problema fallo respuesta responde responden contesta contestan llamar llamada llamado teléfono espero esperando esperar espera semana semanas días ayer mañana lunes martes miércoles jueves viernes dinero pagado cobrado cobraron cobro roto rota dañado dañada perdido recibido llegó llega llegado llevo decepcionado decepcionada molesto harto satisfecho satisfecha vergüenza nadie alguien cliente técnico ayuda rápida lento precio prometido prometieron dos tres vez veces pueden puede puedes quisiera necesito necesitamos solucionar arreglar otra otro mismo misma saludos perfecto hace hacen dice dicen van voy era eran sido están ninguna ninguno carga sale salgo ustedes vuestro vuestra',
  ],
  [
    'it',
    "ordine consegna consegnato fattura contratto disdire disdetta abbonamento rimborso pacco funziona funzionano problema guasto risposta risponde rispondono richiamare chiamare telefono aspetto aspettando attesa settimana settimane giorni ieri domani lunedì martedì mercoledì giovedì venerdì soldi pagato addebitato rotto rotta danneggiato perso ricevuto arriva arrivato arrivata arrivare deluso delusa scontento soddisfatto vergogna nessuno nessuna qualcuno cliente tecnico aiuto veloce lento prezzo promesso due volta volte potete vorrei voglio vogliamo bisogno stesso stessa sbagliato sbagliata errore saluti bene presto alle allo agli ai sui negli dov'è com'è stato stata era erano siete siamo vostra vostri dopo prima senza ora adesso",
  ],
  [
    'pt',
    'encomenda pedido entrega entregue fatura contrato cancelar cancelamento assinatura reembolso devolução pacote aplicativo funciona funcionam problema avaria resposta responde respondem ligar telefone telefonema espera esperando aguardo semana semanas dias ontem amanhã segunda terça quarta quinta sexta dinheiro pago cobrado cobraram partido quebrado danificado perdido recebi recebido chegou chegar dececionado decepcionado decepcionada insatisfeito satisfeito vergonha ninguém alguém cliente técnico ajuda rápida lento preço prometido prometeram duas três vez vezes podem pode posso gostaria preciso precisamos resolver mesmo mesma outra outro erro saudações tudo fui foram era são vossa vosso atende atendimento',
  ],
  [
    'nl',
    'bestelling bestellingen levering geleverd factuur abonnement opzeggen opzegging pakket pakje werkt werken probleem storing antwoord reageert reageren gereageerd terugbellen gebeld bellen telefoon wacht wachten gewacht weken maanden dagen gisteren vandaag morgen vanmiddag maandag dinsdag woensdag donderdag vrijdag zaterdag geld betaald afgeschreven kapot beschadigd kwijt ontvangen gekregen krijg krijgen aangekomen teleurgesteld ontevreden tevreden schandalig niemand iemand klant klantenservice monteur medewerker hulp snelle snel langzaam prijs beloofd beloofde keer keren kunt graag prima geregeld dank dankjewel steeds fout verkeerd verkeerde uw mij hem haar waren werd deze toch gewoon eens zo waarom wanneer komt komen gekomen blijft',
  ],
  [
    'sv',
    'beställning leverans levererad faktura fakturan avtal säga abonnemang uppsägning återbetalning paket paketet fungerar funkar svar svarar ringa ringt telefon väntar väntat vecka veckor dagar igår idag imorgon måndag tisdag onsdag torsdag fredag pengar betalat trasig trasigt skadad fått kommit kommer besviken besvikna missnöjd nöjd ingen någon kund hjälp hjälpen snabb snabba långsam pris lovade lovat gånger gång rätta felet fel samma snälla ert era vårt våra mitt mina skulle måste blev vilket detta denna fortfarande',
  ],
  [
    'da',
    'bestilling levering leveret faktura fakturaen aftale opsige abonnement opsigelse pakke pakken virker svar svarer ringe ringet telefon venter ventet uge uger dage går dag mandag tirsdag onsdag torsdag fredag penge betalt ødelagt skadet fået kommet kommer skuffet utilfreds tilfreds ingen nogen kunde hjælp hjælpen hurtig langsom pris lovede lovet gange gang fejl samme stadig jeres mine hvornår skulle ville blive',
  ],
  [
    'no',
    'bestilling levering levert faktura fakturaen avtale si opp abonnement oppsigelse pakke pakken virker fungerer svar svarer ringe ringt telefon venter ventet uke uker dager går dag mandag tirsdag onsdag torsdag fredag penger betalt ødelagt skadet fått kommet kommer skuffet misfornøyd fornøyd ingen noen kunde hjelp hjelpen rask treg pris lovet ganger gang feil samme fortsatt deres mine skulle ville',
  ],
  [
    'fi',
    'tilaus tilaukseni toimitus lasku sopimus irtisanoa peruuttaa hyvitys paketti toimi toimii ongelma vastaus vastaa soittaa puhelin odotan odottanut viikko viikkoa päivää eilen tänään huomenna rahat maksettu rikki rikkinäinen saanut tullut pettynyt tyytymätön tyytyväinen kukaan joku asiakas apu nopea hidas hinta lupasi lupasitte kertaa virhe sama taas edelleen asiakaspalvelu',
  ],
  [
    'pl',
    'zamówienie zamówienia dostawa faktura fakturę faktury umowa umowę rozwiązać rezygnuję anulować zwrot zwrotu paczka paczki paczkę towar działa działają awaria odpowiedź odpowiada odpowiedzi zadzwonić oddzwonić telefon telefonu odbiera czekam czekamy tydzień tygodnie tygodni dni wczoraj dzisiaj dziś jutro poniedziałek wtorek środa czwartek piątek pieniędzy pieniądze zapłaciłem zapłaciłam zepsuty uszkodzony uszkodzona brakuje otrzymałem otrzymałam dostałem dostałam dostanę przyszedł przyszła rozczarowany rozczarowana niezadowolony zadowolony skandal nikt ktoś klient klienta klientów pomoc szybko szybką szybki cena obiecał obiecali razy raz błąd błędna błędu znowu samo wszystko porządku pozdrawiam waszą wasza wasze chcę chcemy mogę możecie moja moje korektę reaguje dziekuje prosze',
  ],
  [
    'cs',
    'objednávka objednávku doručení faktura fakturu smlouva smlouvu zrušit vrácení peněz peníze balík zásilka funguje nefunguje porucha odpověď odpovídá zavolat telefon čekám čekáme týden týdny dní včera dnes zítra pondělí úterý středa čtvrtek pátek zaplatil rozbitý poškozený dostal přišel přišla přišlo zklamaný zklamán nespokojený spokojený ostuda nikdo někdo zákazník pomoc rychlou cena slíbili krát chyba znovu stejná všechno pořádku pozdravem',
  ],
  [
    'hu',
    'rendelés rendelésem szállítás számla szerződés lemondani felmondani visszatérítés csomag csomagom működik probléma hiba válasz válaszol hívni telefon várok várunk hét hete napja tegnap ma holnap pénz fizettem törött sérült kaptam megérkezett csalódott elégedetlen elégedett senki valaki ügyfél segítség segítséget gyors lassú ár ígérték alkalommal ugyanaz megint rendben üdvözlettel',
  ],
  [
    'ro',
    'comanda comandă livrare livrarea factura contractul anula rambursare rambursarea coletul pachetul funcționează merge problemă răspuns răspunde suna telefonul aștept săptămâni zile ieri azi mâine bani banii plătit stricat deteriorat primit sosit ajuns dezamăgit dezamăgită nemulțumit mulțumit nimeni cineva client clientul ajutor ajutorul preț ori eroare greșită iarăși aceeași vreau doresc puteți',
  ],
  [
    'tr',
    'sipariş siparişim siparişi teslimat teslim fatura faturam sözleşme iptal iade abonelik aboneliğimi paket paketim kargo kargom uygulama çalışmıyor çalışıyor calismiyor sorun arıza hata hatası cevap cevaplamıyor yanıt aramak telefon telefona telefonu bekliyorum bekliyoruz hafta haftadır haftalar gün gündür dün bugün yarın para param paramı ödedim kırık hasarlı bozuk gelmedi geldi aldım hayal kırıklığı memnun değilim memnunum rezalet kimse birisi müşteri yardım yardımınız hızlı yavaş fiyat söz kez kere aynı yine tekrar istiyorum istiyoruz ediyorum ederim edilecek zaman yanlış düzeltin sağ olun yolunda iki üç teşekkür bakmıyor',
  ],
  [
    'id',
    'pesanan pengiriman faktur tagihan kontrak batalkan membatalkan langganan pengembalian dana barang aplikasi berfungsi masalah gangguan jawaban menjawab telepon menunggu minggu kemarin besok uang dibayar rusak hilang diterima datang kecewa puas pelanggan bantuan cepat lambat harga janji kali kesalahan sama segera mana',
  ],
  [
    'hi',
    'nahi nahin hai hain kya kab kahan kyun mera meri mere aap aapka aapki hamara kar karo raha rahi rahe ho hoga jaldi paisa paise wapas bahut bohot accha kharab dikkat abhi tak kripya dhanyavaad',
  ],
]);
