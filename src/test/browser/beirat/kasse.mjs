// Money and its audit: an expense (§ 8), the yearly audit the program began itself, with a point nobody looked at (§ 5).
import * as t from '../lib/tasklist.mjs';
import { abgewiesen, als, aufgabe, fertig, gesperrt, gestartet, pruefe, startAbgewiesen, steht, zeigt } from '../hauptweg/personen.mjs';

const WER = 'sitzungsdienst';
const JAHR = new Date().getFullYear() - 1;
const HEUTE = new Date().toLocaleDateString('sv');
const GEPRUEFT = [`${JAHR + 1}-03-20`, HEUTE].sort()[0];
const deutsch = (tag) => tag.split('-').reverse().join('.');
/** The election has begun an audit of its own for the same year. */
const KARTE = `Jahresprüfung der Kasse ${JAHR}`;

/** An amount must be one; what a member gets without a voucher is found, and "allowed" takes a reason. */
export async function ausgabe() {
  const page = await als(WER);
  await t.prozessStarten(page, 'Einnahmen und Ausgaben des Seniorenbeirats');
  await t.htmlText(page, 'zweck', 'Blumen zum Geburtstag');
  await t.htmlText(page, 'betrag', 'zwölf');
  await t.htmlText(page, 'gezahltAm', `${JAHR}-12-10`);
  await t.htmlText(page, 'gegenueber', 'Renate Adams');
  await t.htmlRadio(page, 'zweckart', 'GESCHAEFTSORDNUNGSZWECK');
  await t.htmlRadio(page, 'empfaenger', 'MITGLIED');
  await startAbgewiesen(page, /„zwölf“ ist kein Betrag; bitte wie 1234,50\./);
  await t.htmlText(page, 'betrag', '25,50');
  await t.bild(page, '100-ausgabe');
  await gestartet(page);
  const fest = await aufgabe(WER, 'Verwendung der Mittel feststellen', 'Blumen');
  await zeigt(fest, '25,50 Euro', /Unzulässig: Die Mitglieder erhalten keine Zuwendungen/, /§ 8/);
  await t.formRadio(fest, 'Sie stellen fest: Die Verwendung der Mittel ist', 'Zulässig – abweichend, mit Begründung');
  await abgewiesen(fest, /Bitte sagen Sie, warum\./);
  await t.formRadio(fest, 'Sie stellen fest: Die Verwendung der Mittel ist', 'Unzulässig – wie gerechnet');
  await t.bild(fest, '101-ausgabe-feststellen', { ganz: true });
  await fertig(fest);
}

/** Those whom the assembly elected are proposed; who holds an office audits only with a reason. */
export async function pruefendeBenennen() {
  const page = await aufgabe(WER, 'Kassenprüfende benennen', KARTE);
  await zeigt(page, /§ 3 Abs\. 1 GeschO-SB/);
  await steht(page, 'ersterName', 'Erika Ullrich');
  await steht(page, 'zweiterName', 'Friedhelm Vogt');
  await t.htmlText(page, 'zweiterName', 'Hans-Werner Tomalak');
  await abgewiesen(page, /Begründung: Hans-Werner Tomalak hat im Seniorenbeirat ein Amt: .* Niemand soll die eigene Kasse prüfen\./);
  await t.htmlText(page, 'zweiterName', 'Friedhelm Vogt');
  await t.htmlText(page, 'zweiterBenutzer', 'vogt');
  await abgewiesen(page, /Anmeldename der zweiten Person: „vogt“ ist nicht bekannt\./);
  await t.htmlText(page, 'zweiterBenutzer', 'heller');
  await t.bild(page, '102-pruefende', { ganz: true });
  await fertig(page);
}

/** A point that was not looked at, and samples, take a reason; a day before the end of the year is refused. */
export async function pruefen() {
  const page = await aufgabe(WER, 'Kasse prüfen', KARTE);
  await zeigt(page, 'Geklärt: 0 von 10', 'Blumen zum Geburtstag');
  await t.htmlRadio(page, 'umfang', 'STICHPROBE');
  for (let punkt = 1; punkt <= 9; punkt++) await t.htmlRadio(page, `punkt_${punkt}`, 'IN_ORDNUNG');
  await gesperrt(page, /Zum Abschließen fehlt noch: 10\. Vorläufiger Jahresabschluss, Grund der Stichprobe/);
  await t.htmlRadio(page, 'punkt_10', 'NICHT_GEPRUEFT');
  await t.htmlRadio(page, 'umfang', 'VOLLSTAENDIG');
  await gesperrt(page, /Warum nicht geprüft wurde \(Prüfpunkt 10\)/);
  await t.htmlText(page, 'anmerkung_10', 'Der vorläufige Abschluss lag noch nicht vor.');
  await t.htmlText(page, 'geprueftAm', `${JAHR}-12-31`);
  await abgewiesen(page, new RegExp(`Geprüft am: liegt vor dem Ende des Kassenjahres ${JAHR}`));
  await t.htmlText(page, 'geprueftAm', GEPRUEFT);
  await t.bild(page, '103-kasse-pruefen', { ganz: true });
  await fertig(page);
}

/** One signs on paper, the other one himself; nobody else can. */
export async function unterschriften() {
  const papier = await aufgabe(WER, 'Prüfungsprotokoll unterzeichnen', KARTE);
  await zeigt(papier, 'Erika Ullrich', 'Der vorläufige Abschluss lag noch nicht vor.');
  await t.formRadio(papier, 'Unterschrift', 'Erika Ullrich hat auf Papier unterzeichnet');
  await abgewiesen(papier, /Auf Papier unterzeichnet am: bitte angeben\./);
  await t.formDatum(papier, 'Auf Papier unterzeichnet am *', GEPRUEFT);
  await t.bild(papier, '104-auf-papier', { ganz: true });
  await fertig(papier);
  const selbst = await aufgabe('heller', 'Prüfungsprotokoll unterzeichnen', KARTE);
  await t.formRadio(selbst, 'Unterschrift', 'Ich unterzeichne');
  await fertig(selbst);
}

export async function abschluss() {
  const fest = await aufgabe(WER, 'Kassenprüfung feststellen', KARTE);
  await zeigt(fest, new RegExp(`Fristgerecht: Die Kasse ist am ${deutsch(GEPRUEFT)} geprüft worden`), /Erika Ullrich: auf Papier unterzeichnet/, /Friedhelm Vogt: unterzeichnet/);
  await t.formRadio(fest, 'Sie stellen fest: Die Kassenprüfung ist', 'Fristgerecht – wie gerechnet');
  await t.bild(fest, '105-kassenpruefung', { ganz: true });
  await fertig(fest);
  const vorsitz = await aufgabe(WER, 'Protokoll dem Vorsitz aushändigen', KARTE);
  await t.formDatum(vorsitz, 'Dem Vorsitz ausgehändigt am *', GEPRUEFT);
  await t.bild(vorsitz, '106-aushaendigen', { ganz: true });
  await fertig(vorsitz);
  const bericht = await aufgabe(WER, 'Prüfungsbericht und Genehmigung', KARTE);
  await abgewiesen(bericht, /Delegiertenversammlung am: bitte angeben\. Berichtet hat: bitte angeben\. Genehmigung: bitte angeben\./);
  await t.formDatum(bericht, 'Delegiertenversammlung am *', GEPRUEFT);
  await t.formAuswahl(bericht, 'Berichtet hat', 'Erika Ullrich');
  await t.formRadio(bericht, 'Genehmigung', 'Das Protokoll ist genehmigt');
  await t.bild(bericht, '107-bericht', { ganz: true });
  await fertig(bericht);
  const kopie = await aufgabe(WER, 'Kopie an Beigeordnete übersenden', KARTE);
  await t.formDatum(kopie, 'Kopie übersandt am *', GEPRUEFT);
  await fertig(kopie);
  pruefe(true, 'the audit is over');
}
