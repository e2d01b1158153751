package de.beratungsfolge.drucksachen;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.gremien.Gremien;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a draft must have before it may go out for Sichtvermerke. */
final class EntwurfPruefung {

    /** What the columns for amounts can hold. */
    private static final BigDecimal HOECHSTBETRAG = new BigDecimal("999999999999.99");

    private EntwurfPruefung() {
    }

    static void pruefen(Entwurf entwurf, Drucksache drucksache, Gremien gremien) {
        Pruefliste liste = new Pruefliste()
                .verlange("Betreff", entwurf.betreff()).hoechstens("Betreff", entwurf.betreff(), 500)
                .verlange("Beschlussvorschlag", entwurf.beschlussvorschlag())
                .verlange("Sachdarstellung", entwurf.sachdarstellung())
                .verlange("Klimaschutzrelevanz", entwurf.klimawirkung())
                .hoechstens("Erläuterung zum Klimaschutz", entwurf.klimaErlaeuterung(), 2000);
        finanzen(liste, entwurf.finanzen());
        weg(liste, entwurf, gremien);
        anlagen(liste, entwurf.anlagen());
        sichtvermerke(liste, entwurf, drucksache);
        liste.abschliessen();
    }

    /** What the check of the route needs to be asked at all. */
    static void weg(Pruefliste liste, Entwurf entwurf, Gremien gremien) {
        liste.abweisenWenn(entwurf.gegenstand().isEmpty() || entwurf.gegenstand().contains(null), "Gegenstand",
                "bitte angeben, worum es geht.");
        beratungsfolge(liste, entwurf.beratungsfolge(), gremien);
    }

    private static void anlagen(Pruefliste liste, List<String> titel) {
        Set<String> gesehen = new HashSet<>();
        for (String anlage : titel) {
            liste.verlange("Anlage", anlage).hoechstens("Anlage", anlage, 300).abweisenWenn(
                    anlage != null && !anlage.isBlank() && !gesehen.add(anlage.strip()), "Anlage",
                    "„" + (anlage == null ? "" : anlage.strip()) + "“ steht zweimal in der Liste.");
        }
    }

    private static void sichtvermerke(Pruefliste liste, Entwurf entwurf, Drucksache drucksache) {
        LocalDate datum = drucksache.datum();
        Set<String> gesehen = new HashSet<>();
        int zeile = 0;
        for (Entwurf.Mitzeichner einer : entwurf.sichtvermerke()) {
            zeile++;
            if (einer == null || einer.stelle() == null) {
                liste.verlange("Sichtvermerke, Zeile " + zeile, (Object) null);
                continue;
            }
            boolean ohneNamen = einer.stelle() == Sichtvermerkstelle.FACHBEREICH
                    && (einer.fachbereich() == null || einer.fachbereich().isBlank());
            liste.abweisenWenn(ohneNamen, "Sichtvermerke, weiterer Fachbereich", "bitte angeben, welcher.")
                    .hoechstens("Sichtvermerke, weiterer Fachbereich", einer.fachbereich(), 200)
                    .abweisenWenn(!ohneNamen && !gesehen.add(einer.bezeichnung().strip()), "Sichtvermerke",
                            "„" + einer.bezeichnung() + "“ steht zweimal in der Liste.")
                    .abweisenWenn(einer.bis() != null && einer.bis().isBefore(datum), "Sichtvermerke, Frist für "
                            + einer.bezeichnung(), "liegt vor dem Datum der Drucksache (" + Datum.deutsch(datum) + ").");
            benannte(liste, einer, drucksache);
        }
        boolean geld = entwurf.finanzen() != null && Boolean.TRUE.equals(entwurf.finanzen().auswirkungen());
        liste.abweisenWenn(geld && entwurf.sichtvermerke().stream().noneMatch(
                        einer -> einer != null && einer.stelle() == Sichtvermerkstelle.KAEMMERER),
                "Sichtvermerke", "Die Drucksache hat finanzielle Auswirkungen, also muss der Kämmerer sie sehen.");
    }

    /** A non-public paper is for one person of the Fachbereich, not for everybody who works there. */
    private static void benannte(Pruefliste liste, Entwurf.Mitzeichner einer, Drucksache drucksache) {
        if (!drucksache.oeffentlich() && einer.stelle() == Sichtvermerkstelle.FACHBEREICH) {
            boolean ohnePerson = einer.benannt() == null || einer.benannt().isBlank();
            liste.abweisenWenn(ohnePerson, "Sichtvermerke, Person für " + einer.bezeichnung(),
                            "Die Drucksache ist nichtöffentlich, also bitte angeben, wer sie dort sehen soll.")
                    .abweisenWenn(!ohnePerson && einer.benannt().equals(drucksache.verfasser()), "Sichtvermerke, Person für "
                            + einer.bezeichnung(), "Wer die Drucksache verfasst hat, gibt nicht den Sichtvermerk eines weiteren "
                            + "Fachbereichs.");
        }
    }

    private static void finanzen(Pruefliste liste, Finanzen finanzen) {
        if (finanzen == null || finanzen.auswirkungen() == null) {
            liste.verlange("Finanzielle Auswirkungen", (Object) null);
            return;
        }
        if (!finanzen.auswirkungen()) {
            return;
        }
        betrag(liste, "Erträge im ersten Jahr", finanzen.ertragErstesJahr());
        betrag(liste, "Erträge in den Folgejahren", finanzen.ertragFolgejahre());
        betrag(liste, "Aufwendungen im ersten Jahr", finanzen.aufwandErstesJahr());
        betrag(liste, "Aufwendungen in den Folgejahren", finanzen.aufwandFolgejahre());
        betrag(liste, "Betrag der über- oder außerplanmäßigen Mittel", finanzen.ueberAplBetrag());
        liste.abweisenWenn(finanzen.ertragErstesJahr() == null && finanzen.aufwandErstesJahr() == null,
                        "Erträge und Aufwendungen", "für das erste Jahr fehlt mindestens ein Betrag.")
                .verlange("Haushaltsbelastung (einmalig oder jährlich)", finanzen.haeufigkeit())
                .verlange("Mittel sind in ausreichender Höhe veranschlagt", finanzen.mittelVeranschlagt())
                .abweisenWenn(Boolean.TRUE.equals(finanzen.ueberAusserplanmaessig())
                                && finanzen.ueberAplBetrag() == null,
                        "Betrag der über- oder außerplanmäßigen Mittel", "bitte angeben.")
                .hoechstens("Bemerkungen", finanzen.bemerkung(), 2000)
                .hoechstens("Deckung", finanzen.ueberAplDeckung(), 500);
    }

    private static void betrag(Pruefliste liste, String feld, BigDecimal betrag) {
        liste.nichtNegativ(feld, betrag).abweisenWenn(betrag != null && betrag.compareTo(HOECHSTBETRAG) > 0, feld,
                "darf höchstens 999999999999,99 sein.");
    }

    private static void beratungsfolge(Pruefliste liste, List<Entwurf.Halt> folge, Gremien gremien) {
        liste.abweisenWenn(folge.isEmpty(), "Beratungsfolge", "Es fehlt mindestens eine Station.");
        int nummer = 0;
        for (Entwurf.Halt halt : folge) {
            String zeile = "Beratungsfolge, Zeile " + ++nummer;
            liste.verlange(zeile + ", Gremium", halt.gremium())
                    .abweisenWenn(halt.gremium() != null && !halt.gremium().isBlank()
                            && gremien.gremium(halt.gremium()).isEmpty(), zeile + ", Gremium",
                            "„" + halt.gremium() + "“ ist nicht bekannt.")
                    .verlange(zeile + ", Termin", halt.termin())
                    .verlange(zeile + ", Beratungsaktion", halt.aktion());
        }
    }
}
