package de.beratungsfolge.beiratskasse;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.sitzungen.Festgestellt;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What follows the signatures: handover after an election, finding, chair, Delegiertenversammlung, Beigeordnete (§ 5 GeschO-SB). */
@Service
@Transactional
public class Kassenabschluss {

    static final String UNVOLLSTAENDIG = "UNVOLLSTAENDIG";
    private static final String UEBERGEBEN = "Kasse übergeben am";
    private static final String ERSTE_SITZUNG = "Erste Sitzung des neuen Seniorenbeirats";

    private final Kassenakte akte;
    private final Feststellungen feststellungen;

    Kassenabschluss(Kassenakte akte, Feststellungen feststellungen) {
        this.akte = akte;
        this.feststellungen = feststellungen;
    }

    /**
     * Notes when the new board received the audited accounts.
     *
     * @throws EingabeFehler if a day is missing, in the future, before the election, or the handover came before the audit
     */
    public void uebergeben(long id, LocalDate ersteSitzungAm, LocalDate uebergabeAm, String person) {
        Kassenpruefung eine = akte.pruefung(id);
        String vorWahl = "liegt vor der Neuwahl (" + Datum.deutsch(eine.wahlAm) + ").";
        new Pruefliste().verlange(ERSTE_SITZUNG, ersteSitzungAm)
                .abweisenWenn(akte.kuenftig(ersteSitzungAm), ERSTE_SITZUNG, "liegt in der Zukunft.")
                .abweisenWenn(ersteSitzungAm != null && ersteSitzungAm.isBefore(eine.wahlAm), ERSTE_SITZUNG, vorWahl)
                .verlange(UEBERGEBEN, uebergabeAm)
                .abweisenWenn(akte.kuenftig(uebergabeAm), UEBERGEBEN, "liegt in der Zukunft.")
                .abweisenWenn(uebergabeAm != null && uebergabeAm.isBefore(eine.wahlAm), UEBERGEBEN, vorWahl).abschliessen();
        eine.ersteSitzungAm = ersteSitzungAm;
        eine.uebergabeAm = uebergabeAm;
        akte.festhalten(eine, "Kasse dem neuen Vorstand übergeben", person,
                Map.of("ersteSitzungAm", ersteSitzungAm, "uebergabeAm", uebergabeAm));
    }

    /** Asks the rules about deadline and signatures. */
    public void pruefen(long id, String person) {
        Kassenpruefung eine = akte.pruefung(id);
        int unterschriften = (int) akte.pruefende(id).stream().filter(Pruefende::unterzeichnet).count();
        LocalDate stichtag = eine.uebergabeAm != null && eine.uebergabeAm.isAfter(eine.geprueftAm) ? eine.uebergabeAm
                : eine.geprueftAm;
        eine.befundId = feststellungen.erheben(akte.jetzt(eine, "Frist und Unterschriften geprüft", person),
                eine.fakten(unterschriften, akte.pruefende(id).size()), stichtag).id();
        akte.speichern(eine);
    }

    /**
     * Establishes whether the audit is in time and complete.
     *
     * @return whether all signatures are there, as established
     * @throws EingabeFehler if a deviation has no reason
     */
    public boolean feststellen(long id, Festgestellt festgestellt, String person) {
        Kassenpruefung eine = akte.pruefung(id);
        feststellungen.feststellen(akte.jetzt(eine, "Kassenprüfung festgestellt", person),
                feststellungen.befund(eine.befundId), festgestellt.ergebnis(), festgestellt.begruendung());
        boolean vollstaendig = !UNVOLLSTAENDIG.equals(festgestellt.ergebnis());
        eine.festgestellt = festgestellt.ergebnis();
        eine.stand = vollstaendig ? Pruefstand.FESTGESTELLT : Pruefstand.GEPRUEFT;
        akte.speichern(eine);
        return vollstaendig;
    }

    /**
     * Notes that the chair received the protocol; after an election a copy goes to the Beigeordnete at once.
     *
     * @param kopieVorabAm day of the early copy; mandatory after an election only
     * @throws EingabeFehler if a day is missing or impossible
     */
    public void aushaendigen(long id, LocalDate am, LocalDate kopieVorabAm, String person) {
        Kassenpruefung eine = akte.pruefung(id);
        Pruefliste liste = tag("Dem Vorsitz ausgehändigt am", am, eine.geprueftAm, "liegt vor der Prüfung");
        if (eine.anlass == Pruefanlass.WAHL || kopieVorabAm != null) {
            tag(liste, "Kopie vorab am", kopieVorabAm, eine.geprueftAm, "liegt vor der Prüfung");
        }
        liste.abschliessen();
        eine.ausgehaendigtAm = am;
        eine.kopieVorabAm = kopieVorabAm;
        eine.stand = Pruefstand.AUSGEHAENDIGT;
        Map<String, Object> inhalt = new LinkedHashMap<>();
        inhalt.put("am", am);
        inhalt.put("kopieVorabAm", kopieVorabAm);
        akte.festhalten(eine, "Protokoll dem Vorsitz ausgehändigt", person, inhalt);
    }

    /**
     * Notes the report in the Delegiertenversammlung and what it said. Who approves the protocol is not written; reading: the
     * assembly that hears the report.
     *
     * @param genehmigt null: nothing chosen
     * @param grund     why it was not approved
     * @return whether it was approved
     * @throws EingabeFehler if something is missing or impossible
     */
    public boolean berichten(long id, LocalDate am, Long pruefendeId, Boolean genehmigt, String grund, String person) {
        Kassenpruefung eine = akte.pruefung(id);
        boolean abgelehnt = Boolean.FALSE.equals(genehmigt);
        tag("Delegiertenversammlung am", am, eine.ausgehaendigtAm, "liegt vor der Aushändigung")
                .verlange("Berichtet hat", pruefendeId)
                .abweisenWenn(pruefendeId != null && akte.pruefende(id).stream().noneMatch(einer -> einer.id().equals(pruefendeId)),
                        "Berichtet hat", "hat diese Kasse nicht geprüft.")
                .verlange("Genehmigung", genehmigt)
                .abweisenWenn(abgelehnt && grund == null, "Grund", "bitte angeben.").hoechstens("Grund", grund, 2000)
                .abschliessen();
        Map<String, Object> inhalt = new LinkedHashMap<>();
        inhalt.put("am", am);
        inhalt.put("berichtetHat", akte.einePerson(pruefendeId).name());
        inhalt.put("genehmigt", genehmigt);
        inhalt.put("grund", abgelehnt ? grund : null);
        if (!abgelehnt) {
            eine.berichtAm = am;
            eine.berichtetHat = akte.einePerson(pruefendeId).name();
            eine.stand = Pruefstand.GENEHMIGT;
        }
        akte.festhalten(eine, abgelehnt ? "Protokoll nicht genehmigt" : "Protokoll genehmigt", person, inhalt);
        return genehmigt;
    }

    /**
     * Notes that the Beigeordnete received a copy of the approved protocol.
     *
     * @throws EingabeFehler if the day is missing or impossible
     */
    public void kopie(long id, LocalDate am, String person) {
        Kassenpruefung eine = akte.pruefung(id);
        tag("Kopie übersandt am", am, eine.berichtAm, "liegt vor der Genehmigung").abschliessen();
        eine.kopieAm = am;
        eine.stand = Pruefstand.ABGESCHLOSSEN;
        akte.festhalten(eine, "Kopie des genehmigten Protokolls übersandt", person, Map.of("am", am));
    }

    private Pruefliste tag(String feld, LocalDate tag, LocalDate fruehestens, String zuFrueh) {
        return tag(new Pruefliste(), feld, tag, fruehestens, zuFrueh);
    }

    private Pruefliste tag(Pruefliste liste, String feld, LocalDate tag, LocalDate fruehestens, String zuFrueh) {
        return liste.verlange(feld, tag).abweisenWenn(akte.kuenftig(tag), feld, "liegt in der Zukunft.")
                .abweisenWenn(tag != null && tag.isBefore(fruehestens), feld,
                        zuFrueh + " (" + Datum.deutsch(fruehestens) + ").");
    }
}
