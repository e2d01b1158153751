package de.beratungsfolge.beiratskasse;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ten items of the audit, the protocol drafted from them, its signatures (§ 5 GeschO-SB). */
@Service
@Transactional
public class Kassenprotokolle {

    private static final int TEXTLAENGE = 2000;

    private final Kassenakte akte;
    private final Kassenbuch buch;

    Kassenprotokolle(Kassenakte akte, Kassenbuch buch) {
        this.akte = akte;
        this.buch = buch;
    }

    /**
     * Takes what the auditors found and drafts the protocol from it.
     *
     * @throws EingabeFehler if an item has no result, an objection no text, an omission or samples no reason, or the day is
     *                       impossible
     */
    public void eintragen(long id, Pruefungseingabe eingabe, String person) {
        Kassenpruefung eine = akte.pruefung(id);
        pruefen(eine, eingabe);
        eine.geprueftAm = eingabe.geprueftAm();
        eine.umfang = eingabe.umfang();
        eine.stichprobeGrund = eingabe.umfang() == Pruefumfang.STICHPROBE ? eingabe.stichprobeGrund() : null;
        eine.bemerkung = eingabe.bemerkung();
        List<Kassenpunkt> punkte = Arrays.stream(Pruefpunkt.values()).map(punkt -> ergebnis(id, punkt, eingabe)).toList();
        akte.speichern(punkte);
        eine.protokolltext = Pruefprotokoll.entwerfen(eine, akte.pruefende(id), punkte,
                buch.des(eine.gremiumId, eine.kassenjahr));
        eine.stand = Pruefstand.GEPRUEFT;
        Map<String, Object> inhalt = new LinkedHashMap<>();
        inhalt.put("eingabe", eingabe);
        inhalt.put("protokoll", eine.protokolltext);
        akte.festhalten(eine, "Kasse geprüft, Protokoll entworfen", person, inhalt);
    }

    /** How an auditor answers the protocol. */
    public enum Antwort {
        UNTERZEICHNET, AUF_PAPIER, VERWEIGERT
    }

    /**
     * Takes the answer of one auditor: the person's own signature, one on paper that somebody records, or a refusal.
     *
     * @param papierAm day of the signature on paper
     * @param grund    why the person does not sign
     * @throws EingabeFehler if something is missing, or somebody else signs for a person with a login
     */
    public void beantworten(long pruefendeId, Antwort antwort, LocalDate papierAm, String grund, String person) {
        Pruefende wer = akte.einePerson(pruefendeId);
        Kassenpruefung eine = akte.pruefung(wer.kassenpruefungId());
        boolean papier = antwort == Antwort.AUF_PAPIER;
        new Pruefliste().verlange("Unterschrift", antwort)
                .abweisenWenn(wer.benutzer() != null && !wer.benutzer().equals(person), "Unterschrift",
                        wer.name() + " unterzeichnet selbst; eine Vertretung gibt es nicht.")
                .abweisenWenn(wer.benutzer() != null && papier, "Unterschrift", "bitte hier unterzeichnen, nicht auf Papier.")
                .abweisenWenn(wer.benutzer() == null && antwort == Antwort.UNTERZEICHNET, "Unterschrift",
                        wer.name() + " hat keine Anmeldung und unterzeichnet auf Papier.")
                .abweisenWenn(papier && papierAm == null, "Auf Papier unterzeichnet am", "bitte angeben.")
                .abweisenWenn(papier && papierAm != null && papierAm.isBefore(eine.geprueftAm), "Auf Papier unterzeichnet am",
                        "liegt vor der Prüfung (" + Datum.deutsch(eine.geprueftAm) + ").")
                .abweisenWenn(papier && akte.kuenftig(papierAm), "Auf Papier unterzeichnet am", "liegt in der Zukunft.")
                .abweisenWenn(antwort == Antwort.VERWEIGERT && grund == null, "Grund", "bitte angeben.")
                .hoechstens("Grund", grund, TEXTLAENGE).abschliessen();
        Pruefende neu = antwort == Antwort.VERWEIGERT ? wer.mitVerweigerung(grund)
                : wer.mitUnterschrift(papier ? papierAm : akte.heute(), papier);
        akte.speichern(neu);
        akte.festhalten(eine, schritt(antwort, neu), person, neu);
    }

    /** @return the ids of the auditors whose signature is missing */
    public List<Long> fehlende(long id) {
        return akte.pruefende(id).stream().filter(einer -> !einer.unterzeichnet()).map(Pruefende::id).toList();
    }

    private static String schritt(Antwort antwort, Pruefende wer) {
        return switch (antwort) {
            case UNTERZEICHNET -> "Prüfungsprotokoll unterzeichnet: " + wer.name();
            case AUF_PAPIER -> "Auf Papier unterzeichnet am " + Datum.deutsch(wer.unterzeichnetAm()) + ": " + wer.name();
            case VERWEIGERT -> "Unterschrift verweigert: " + wer.name();
        };
    }

    private void pruefen(Kassenpruefung eine, Pruefungseingabe eingabe) {
        LocalDate am = eingabe.geprueftAm();
        boolean stichprobe = eingabe.umfang() == Pruefumfang.STICHPROBE;
        LocalDate ende = LocalDate.of(eine.kassenjahr, 12, 31);
        Pruefliste liste = new Pruefliste().verlange("Geprüft am", am)
                .abweisenWenn(akte.kuenftig(am), "Geprüft am", "liegt in der Zukunft.")
                .abweisenWenn(am != null && eine.anlass == Pruefanlass.JAHR && !am.isAfter(ende), "Geprüft am",
                        "liegt vor dem Ende des Kassenjahres " + eine.kassenjahr + ".")
                .abweisenWenn(am != null && am.getYear() < eine.kassenjahr, "Geprüft am",
                        "liegt vor dem Kassenjahr " + eine.kassenjahr + ".")
                .verlange("Umfang", eingabe.umfang())
                .abweisenWenn(stichprobe && eingabe.stichprobeGrund() == null, "Grund der Stichprobe",
                        "Stichproben genügen nur in begründeten Einzelfällen (§ 5 GeschO-SB); bitte angeben.")
                .hoechstens("Grund der Stichprobe", eingabe.stichprobeGrund(), TEXTLAENGE)
                .hoechstens("Bemerkung", eingabe.bemerkung(), 4000);
        for (Pruefpunkt punkt : Pruefpunkt.values()) {
            pruefen(liste, punkt, punkt(eingabe, punkt));
        }
        liste.abschliessen();
    }

    private static void pruefen(Pruefliste liste, Pruefpunkt punkt, Optional<Pruefungseingabe.Punkt> eingabe) {
        String feld = "Prüfpunkt " + punkt.nummer();
        Punktergebnis ergebnis = eingabe.map(Pruefungseingabe.Punkt::ergebnis).orElse(null);
        String anmerkung = eingabe.map(Pruefungseingabe.Punkt::anmerkung).orElse(null);
        boolean ohneText = anmerkung == null || anmerkung.isBlank();
        liste.abweisenWenn(ergebnis == null, feld, "bitte ein Ergebnis wählen.")
                .abweisenWenn(ergebnis == Punktergebnis.BEANSTANDET && ohneText, feld, "bitte sagen, was beanstandet wird.")
                .abweisenWenn(ergebnis == Punktergebnis.NICHT_GEPRUEFT && ohneText, feld, "bitte sagen, warum nicht geprüft wurde.")
                .hoechstens(feld, anmerkung, TEXTLAENGE);
    }

    private static Optional<Pruefungseingabe.Punkt> punkt(Pruefungseingabe eingabe, Pruefpunkt punkt) {
        List<Pruefungseingabe.Punkt> alle = eingabe.punkte() == null ? new ArrayList<>() : eingabe.punkte();
        return alle.stream().filter(einer -> einer.punkt() == punkt).findFirst();
    }

    private static Kassenpunkt ergebnis(long id, Pruefpunkt punkt, Pruefungseingabe eingabe) {
        Pruefungseingabe.Punkt einer = punkt(eingabe, punkt).orElseThrow();
        return new Kassenpunkt(null, id, punkt, einer.ergebnis(),
                einer.ergebnis() == Punktergebnis.IN_ORDNUNG ? null : einer.anmerkung().strip());
    }
}
