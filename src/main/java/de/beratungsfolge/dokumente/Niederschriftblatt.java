package de.beratungsfolge.dokumente;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.sitzungen.Berichtigungsvermerke;
import de.beratungsfolge.sitzungen.Niederschriften;
import de.beratungsfolge.sitzungen.Niederschriftentwurf;
import de.beratungsfolge.sitzungen.Niederschriftfassung;
import de.beratungsfolge.sitzungen.Niederschriftgliederung;
import de.beratungsfolge.sitzungen.Niederschriftgliederungen;
import de.beratungsfolge.sitzungen.Niederschriftwortlaut;
import de.beratungsfolge.sitzungen.Sitzung;
import de.beratungsfolge.sitzungen.Sitzungen;
import de.beratungsfolge.sitzungen.Sitzungsstand;
import de.beratungsfolge.sitzungen.Unterschrift;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The minutes, their public or their non-public part. From the first signature on they are what was signed, whatever was
 * corrected since; corrections stand below as Berichtigungsvermerke.
 */
@Component
class Niederschriftblatt {

    private final Sitzungen sitzungen;
    private final Niederschriften niederschriften;
    private final Niederschriftwortlaut wortlaut;
    private final Niederschriftgliederungen gliederungen;
    private final Berichtigungsvermerke vermerke;
    private final Niederschriftfelder punkte;
    private final Tagesordnungsfelder agenda;
    private final Sitzungsfelder felder;
    private final Rahmen rahmen;

    Niederschriftblatt(Sitzungen sitzungen, Niederschriften niederschriften, Niederschriftwortlaut wortlaut,
                       Niederschriftgliederungen gliederungen, Berichtigungsvermerke vermerke, Niederschriftfelder punkte,
                       Tagesordnungsfelder agenda, Sitzungsfelder felder, Rahmen rahmen) {
        this.sitzungen = sitzungen;
        this.niederschriften = niederschriften;
        this.wortlaut = wortlaut;
        this.gliederungen = gliederungen;
        this.vermerke = vermerke;
        this.punkte = punkte;
        this.agenda = agenda;
        this.felder = felder;
        this.rahmen = rahmen;
    }

    /** @throws NoSuchElementException if the meeting was not opened yet, or has no such part */
    Blatt blatt(long sitzungId, boolean nichtoeffentlich) {
        Sitzung sitzung = sitzungen.sitzung(sitzungId);
        if (sitzung.stand().vorDerSitzung() || sitzung.stand() == Sitzungsstand.ABGESAGT) {
            throw new NoSuchElementException("Niederschrift " + sitzung.kennung());
        }
        Optional<Niederschriftfassung> fassung = unterschriebene(sitzungId);
        Niederschriftgliederung gliederung = fassung.map(gliederungen::unterschrieben)
                .orElseGet(() -> gliederungen.entwurf(sitzungId));
        boolean hatNichtoeffentliches = gliederung.entwurf().punkte().stream().anyMatch(punkt -> !punkt.oeffentlich());
        if (nichtoeffentlich && !hatNichtoeffentliches) {
            throw new NoSuchElementException("Nichtöffentliche Niederschrift " + sitzung.kennung());
        }
        String titel = (nichtoeffentlich ? "Nichtöffentliche" : "Öffentliche") + " Niederschrift";
        Map<String, Object> werte = new LinkedHashMap<>();
        werte.put("stadt", rahmen.stadt());
        werte.put("dokument", rahmen.dokument(titel + ", " + felder.kurz(sitzung), sitzung.kennung(), entwurf(sitzungId), null));
        werte.put("sitzung", felder.sitzung(sitzung));
        List<Map<String, Object>> geschaeftsordnung = agenda.geschaeftsordnung(sitzung);
        werte.put("tagesordnung", Werte.von("geschaeftsordnung", geschaeftsordnung));
        Map<String, Object> niederschrift = punkte.felder(gliederung, felder.gremium(sitzung), geschaeftsordnung,
                !nichtoeffentlich);
        niederschrift.put("titel", nichtoeffentlich ? "NICHTÖFFENTLICHE NIEDERSCHRIFT" : "ÖFFENTLICHE NIEDERSCHRIFT");
        niederschrift.put("ergaenzung", nichtoeffentlich == hatNichtoeffentliches
                ? Werte.oderNichts(Werte.absaetze(gliederung.entwurf().ergaenzung())) : null);
        niederschrift.put("schluss", schluss(gliederung, nichtoeffentlich));
        niederschrift.put("unterschriften", unterschriften(sitzungId, gliederung.entwurf()));
        niederschrift.put("vermerke", Werte.oderNichts(vermerke.unter(sitzungId, !nichtoeffentlich).stream()
                .map(Werte::sauber).toList()));
        niederschrift.put("pruefsumme", fassung.map(eine -> pruefsumme(eine, hatNichtoeffentliches)).orElse(null));
        werte.put("niederschrift", niederschrift);
        return new Blatt("niederschrift", felder.dateiname("Niederschrift", sitzung, nichtoeffentlich), werte);
    }

    private Optional<Niederschriftfassung> unterschriebene(long sitzungId) {
        List<Niederschriftfassung> alle = wortlaut.fassungen(sitzungId);
        return niederschriften.unterschriften(sitzungId).isEmpty() || alle.isEmpty() ? Optional.empty()
                : Optional.of(alle.get(alle.size() - 1));
    }

    private String entwurf(long sitzungId) {
        List<Unterschrift> bisher = niederschriften.unterschriften(sitzungId);
        return bisher.stream().anyMatch(eine -> eine.rolle() == Unterschrift.Rolle.VORSITZ) ? null
                : bisher.isEmpty() ? "Entwurf: Diese Niederschrift ist noch nicht unterzeichnet."
                : "Entwurf: Diese Niederschrift ist vom Vorsitz noch nicht unterzeichnet.";
    }

    private static String schluss(Niederschriftgliederung gliederung, boolean nichtoeffentlich) {
        LocalTime zeit = nichtoeffentlich ? gliederung.ende() : gliederung.endeOeffentlich();
        return zeit == null ? null : (nichtoeffentlich ? "Ende der Sitzung: " : "Ende der öffentlichen Sitzung: ")
                + Datum.deutsch(zeit) + ".";
    }

    private List<Map<String, Object>> unterschriften(long sitzungId, Niederschriftentwurf entwurf) {
        return List.of(unterschrift(sitzungId, Unterschrift.Rolle.VORSITZ, "Vorsitz", entwurf.vorsitz()),
                unterschrift(sitzungId, Unterschrift.Rolle.SCHRIFTFUEHRUNG, "Schriftführung", entwurf.schriftfuehrung()));
    }

    private Map<String, Object> unterschrift(long sitzungId, Unterschrift.Rolle rolle, String funktion, String sonst) {
        Optional<Unterschrift> geleistet = niederschriften.unterschriften(sitzungId).stream()
                .filter(eine -> eine.rolle() == rolle).findFirst();
        return Werte.von("name", geleistet.map(Unterschrift::person).orElse(sonst), "funktion", funktion, "vermerk",
                geleistet.map(eine -> "im Programm unterzeichnet am " + Datum.deutsch(eine.am())).orElse(null));
    }

    private static String pruefsumme(Niederschriftfassung fassung, boolean mitNichtoeffentlichem) {
        return "Prüfsumme (SHA-256) des unterzeichneten Wortlauts, Fassung " + fassung.nummer()
                + (mitNichtoeffentlichem ? ", öffentlicher und nichtöffentlicher Teil zusammen" : "") + ": " + fassung.hash();
    }
}
