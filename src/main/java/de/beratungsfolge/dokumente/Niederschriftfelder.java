package de.beratungsfolge.dokumente;

import de.beratungsfolge.drucksachen.Beratungsergebnis;
import de.beratungsfolge.sitzungen.Niederschriftentwurf;
import de.beratungsfolge.sitzungen.Niederschriftgliederung;
import de.beratungsfolge.sitzungen.Punktart;
import de.beratungsfolge.sitzungen.Tagesordnung;
import de.beratungsfolge.sitzungen.Teilart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lists and items of one part of the minutes. */
@Component
class Niederschriftfelder {

    private final Tagesordnung tagesordnung;

    Niederschriftfelder(Tagesordnung tagesordnung) {
        this.tagesordnung = tagesordnung;
    }

    /**
     * Fields {@code niederschrift}, as far as they come from the wording.
     *
     * @param geschaeftsordnung headings of what the meeting began with
     */
    Map<String, Object> felder(Niederschriftgliederung gliederung, String gremium,
                               List<Map<String, Object>> geschaeftsordnung, boolean oeffentlich) {
        Niederschriftentwurf entwurf = gliederung.entwurf();
        return Werte.von("teil", oeffentlich ? "Öffentliche Sitzung" : "Nichtöffentliche Sitzung",
                "zeitUndOrt", entwurf.zeitUndOrt(),
                "vorsitz", List.of(entwurf.vorsitz()), "schriftfuehrung", List.of(entwurf.schriftfuehrung()),
                "anwesend", entwurf.anwesend().stream().map(gruppe -> Werte.von("name", gruppe.name(), "personen",
                        sauber(gruppe.personen()))).toList(),
                "entschuldigt", Werte.oderNichts(sauber(entwurf.entschuldigt())),
                "fehlend", Werte.oderNichts(sauber(entwurf.fehlend())),
                "verwaltung", Werte.oderNichts(sauber(entwurf.verwaltung())),
                "gaeste", entwurf.gaeste().isEmpty() ? List.of("Keine") : sauber(entwurf.gaeste()),
                "allgemein", oeffentlich ? Werte.oderNichts(allgemein(entwurf, geschaeftsordnung)) : null,
                "punkte", entwurf.punkte().stream().filter(punkt -> punkt.oeffentlich() == oeffentlich)
                        .map(punkt -> punkt(punkt, gremium, gliederung.stimmen())).toList());
    }

    private static List<Map<String, Object>> allgemein(Niederschriftentwurf entwurf,
                                                       List<Map<String, Object>> geschaeftsordnung) {
        List<Map<String, Object>> teile = new ArrayList<>();
        for (Niederschriftentwurf.Teil teil : entwurf.allgemein()) {
            if (!teil.text().isBlank()) {
                Map<String, Object> ueberschrift = new LinkedHashMap<>(ueberschrift(teil.art(), geschaeftsordnung));
                ueberschrift.put("absaetze", Werte.absaetze(teil.text()));
                teile.add(ueberschrift);
            }
        }
        return teile;
    }

    /** The letter and heading of the agenda under which a text stands; other texts have a heading of their own. */
    private static Map<String, Object> ueberschrift(Teilart art, List<Map<String, Object>> punkte) {
        return switch (art) {
            case GESCHAEFTSORDNUNG -> punkte.get(0);
            case TAGESORDNUNG -> punkte.get(1);
            case AUSSCHLIESSUNGSGRUENDE -> punkte.get(2);
            default -> Tagesordnungsfelder.punkt("", art.bezeichnung(), null, null, false, false);
        };
    }

    private Map<String, Object> punkt(Niederschriftentwurf.Abschnitt abschnitt, String gremium,
                                      List<Niederschriftgliederung.Stimmen> stimmen) {
        var punkt = tagesordnung.punkt(abschnitt.punktId());
        Map<String, Object> felder = Tagesordnungsfelder.punkt(abschnitt.nummer().replaceAll("\\D+", "") + ".",
                abschnitt.titel(), abschnitt.drucksache(), punkt.zusatz(), false, false);
        felder.put("beschlusswort", beschlusswort(abschnitt, punkt.art(), gremium));
        felder.put("stimmen", stimmen.stream().filter(eine -> eine.punktId() == abschnitt.punktId())
                .filter(Niederschriftgliederung.Stimmen::hauptsache).filter(Stimmenfelder::zeichenbar)
                .map(Stimmenfelder::felder).toList());
        felder.put("teile", abschnitt.teile().stream().map(Niederschriftfelder::teil).toList());
        return felder;
    }

    /** What introduces the text of a decision; read from the wording, since the record may have been corrected after it. */
    private static String beschlusswort(Niederschriftentwurf.Abschnitt abschnitt, Punktart art, String gremium) {
        Optional<String> ergebnis = abschnitt.teile().stream().filter(teil -> teil.art() == Teilart.ERGEBNIS)
                .map(Niederschriftentwurf.Teil::text).findFirst();
        if (ergebnis.filter(text -> nennt(text, Beratungsergebnis.ABGELEHNT)).isPresent()) {
            return "Beschlussvorschlag:";
        }
        if (art != Punktart.DRUCKSACHE_VORBERATEND) {
            return "Beschluss:";
        }
        return ergebnis.isEmpty() || nennt(ergebnis.get(), Beratungsergebnis.EMPFOHLEN)
                ? Gremiumsname.satzanfang(gremium) + " trifft im Folgenden die Beschlussempfehlung:" : "Beschlussempfehlung:";
    }

    private static boolean nennt(String text, Beratungsergebnis ergebnis) {
        return text.startsWith("Ergebnis: " + ergebnis.bezeichnung());
    }

    private static Map<String, Object> teil(Niederschriftentwurf.Teil teil) {
        boolean beschluss = teil.art() == Teilart.BESCHLUSS;
        boolean abstimmung = teil.art() == Teilart.ABSTIMMUNG;
        return Werte.von("absaetze", Werte.absaetze(teil.text()), "istBeschluss", beschluss, "istAbstimmung", abstimmung,
                "istText", !beschluss && !abstimmung, "art", teil.art().bezeichnung());
    }

    private static List<String> sauber(List<String> namen) {
        return namen.stream().map(Werte::sauber).toList();
    }
}
