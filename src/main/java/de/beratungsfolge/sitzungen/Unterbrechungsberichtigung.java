package de.beratungsfolge.sitzungen;

import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import java.util.List;
import org.springframework.stereotype.Component;

/** Corrects an interruption: other times or reasons, one that was forgotten, one that did not take place. */
@Component
class Unterbrechungsberichtigung implements Berichtigungsart {

    private static final String FELD = "Unterbrechung";

    private final UnterbrechungRepository unterbrechungen;
    private final Unterbrechungspruefung pruefung;

    Unterbrechungsberichtigung(UnterbrechungRepository unterbrechungen, Unterbrechungspruefung pruefung) {
        this.unterbrechungen = unterbrechungen;
        this.pruefung = pruefung;
    }

    @Override
    public Berichtigungsgegenstand gegenstand() {
        return Berichtigungsgegenstand.UNTERBRECHUNG;
    }

    @Override
    public Wirkung vollziehen(Sitzung sitzung, Berichtigungseingabe eingabe) {
        Unterbrechungsmeldung meldung = eingabe.unterbrechung();
        new Pruefliste().verlange(FELD, meldung).abschliessen();
        new Pruefliste().abweisenWenn(meldung.gestrichen() && meldung.id() == null, FELD, "Bitte angeben, was gestrichen wird.")
                .abschliessen();
        Unterbrechung alt = meldung.id() == null ? null : pruefung.festgehaltene(sitzung, meldung, FELD);
        List<Unterbrechung> vorher = unterbrechungen.findBySitzungIdOrderByVonAscIdAsc(sitzung.id());
        String satz = meldung.gestrichen() ? streichen(alt) : eintragen(pruefung.pruefen(sitzung, meldung, FELD), alt);
        return new Wirkung(vorher, unterbrechungen.findBySitzungIdOrderByVonAscIdAsc(sitzung.id()), satz, null);
    }

    private String streichen(Unterbrechung alt) {
        unterbrechungen.delete(alt);
        return "Gestrichen: " + Unterbrechungen.satz(alt) + ".";
    }

    private String eintragen(Unterbrechung neu, Unterbrechung alt) {
        if (neu.equals(alt)) {
            throw new EingabeFehler("Neue Angabe", "Sie ist dieselbe wie die festgehaltene.");
        }
        unterbrechungen.save(neu);
        return alt == null ? "Nachgetragen: " + Unterbrechungen.satz(neu) + "."
                : Unterbrechungen.satz(neu) + " statt " + Unterbrechungen.satz(alt) + ".";
    }
}
