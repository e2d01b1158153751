package de.beratungsfolge.sitzungen;

import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.regelwerk.pruefungen.Stimme;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Corrects the numbers of a vote, or how single members voted; nobody absent or excluded gets a vote. */
@Component
class Stimmenberichtigung implements Berichtigungsart {

    private final Stimmenbestand stimmen;
    private final Abstimmungen abstimmungen;
    private final Tagesordnung tagesordnung;

    Stimmenberichtigung(Stimmenbestand stimmen, Abstimmungen abstimmungen, Tagesordnung tagesordnung) {
        this.stimmen = stimmen;
        this.abstimmungen = abstimmungen;
        this.tagesordnung = tagesordnung;
    }

    @Override
    public Berichtigungsgegenstand gegenstand() {
        return Berichtigungsgegenstand.STIMMEN;
    }

    @Override
    public Wirkung vollziehen(Sitzung sitzung, Berichtigungseingabe eingabe) {
        new Pruefliste().verlange("Abstimmung", eingabe.abstimmungId()).abschliessen();
        Abstimmungsergebnis alt = stimmen.abstimmung(eingabe.abstimmungId());
        Tagesordnungspunkt punkt = tagesordnung.punkt(alt.punktId());
        boolean einzeln = eingabe.weise() == Stimmeneingabe.Weise.EINZELSTIMMEN;
        new Pruefliste().abweisenWenn(punkt.sitzungId() != sitzung.id(), "Abstimmung", "gehört nicht zu dieser Sitzung.")
                .abweisenWenn("NAMENTLICH".equals(alt.form()) && !einzeln, "Abstimmungsergebnis",
                        "Bei namentlicher Abstimmung wird die Stimme jedes Mitglieds eingetragen.")
                .abweisenWenn(!"NAMENTLICH".equals(alt.form()) && einzeln, "Abstimmungsergebnis",
                        "Es wurde nicht namentlich abgestimmt; Namen gibt es nicht.").abschliessen();
        Map<Long, Stimme> vorherNamen = namen(alt.id());
        Map<Long, Stimme> namen = einzeln && eingabe.einzelstimmen() != null ? eingabe.einzelstimmen() : Map.of();
        Stimmenauszaehlung.Zahlen zahlen = auszaehlung(punkt.id()).auszaehlen(new Stimmeneingabe(alt.form(), null, null,
                eingabe.weise(), eingabe.ja(), eingabe.nein(), eingabe.enthaltungen(), eingabe.ungueltig(), namen, null));
        Abstimmungsergebnis neu = stimmen.ersetzen(alt, zahlen, namen);
        if (neu.equals(alt) && vorherNamen.equals(namen(alt.id()))) {
            throw new EingabeFehler("Neue Angabe", "Sie ist dieselbe wie die festgehaltene.");
        }
        return new Wirkung(inhalt(alt, vorherNamen), inhalt(neu, namen(alt.id())), punkt.kurzname() + ", Abstimmung: "
                + wortlaut(neu) + " statt " + wortlaut(alt) + ".", punkt.id());
    }

    private Stimmenauszaehlung auszaehlung(long punktId) {
        return new Stimmenauszaehlung(abstimmungen.stimmrechte(punktId).stream().map(recht ->
                new Stimmenauszaehlung.Stimmberechtigt(recht.personId(), recht.name(), !recht.stimmberechtigt())).toList());
    }

    private Map<Long, Stimme> namen(long abstimmungId) {
        return stimmen.einzeln(abstimmungId).stream().collect(Collectors.toMap(Einzelstimme::personId, Einzelstimme::stimme));
    }

    private static Map<String, Object> inhalt(Abstimmungsergebnis abstimmung, Map<Long, Stimme> namen) {
        Map<String, Object> inhalt = new LinkedHashMap<>();
        inhalt.put("abstimmung", abstimmung);
        inhalt.put("einzelstimmen", namen);
        return inhalt;
    }

    static String wortlaut(Abstimmungsergebnis abstimmung) {
        return abstimmung.abgeleitet() ? abstimmung.wortlaut() + " (" + abstimmung.ja() + " Ja)" : abstimmung.wortlaut();
    }
}
