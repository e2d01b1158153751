package de.beratungsfolge.sitzungen;

import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;

/** Corrects a recorded text of an item: its course, or the text that was voted on. */
@Component
class Textberichtigung implements Berichtigungsart {

    private static final int AUSZUG = 1500;

    private final TagesordnungspunktRepository punkte;

    Textberichtigung(TagesordnungspunktRepository punkte) {
        this.punkte = punkte;
    }

    @Override
    public Berichtigungsgegenstand gegenstand() {
        return Berichtigungsgegenstand.TEXT;
    }

    @Override
    public Wirkung vollziehen(Sitzung sitzung, Berichtigungseingabe eingabe) {
        new Pruefliste().verlange("Tagesordnungspunkt", eingabe.punktId()).verlange("Welcher Text", eingabe.feld())
                .verlange("Neuer Text", eingabe.text()).abschliessen();
        Tagesordnungspunkt punkt = punkte.findById(eingabe.punktId()).filter(einer -> einer.sitzungId() == sitzung.id())
                .orElseThrow(() -> new NoSuchElementException("Tagesordnungspunkt " + eingabe.punktId()));
        boolean verlauf = eingabe.feld() == Berichtigungseingabe.Textfeld.VERLAUF;
        String alt = verlauf ? punkt.verlauf : punkt.beschlusstext;
        String neu = eingabe.text().strip();
        if (alt == null) {
            throw new EingabeFehler("Welcher Text", "Zu diesem Punkt ist kein solcher Text festgehalten.");
        }
        if (neu.equals(alt.strip())) {
            throw new EingabeFehler("Neue Angabe", "Sie ist dieselbe wie die festgehaltene.");
        }
        if (verlauf) {
            punkt.verlauf = neu;
        } else {
            punkt.beschlusstext = neu;
        }
        punkte.save(punkt);
        return new Wirkung(Map.of("text", alt), Map.of("text", neu), punkt.kurzname() + ", " + eingabe.feld().bezeichnung()
                + ": „" + anfang(neu) + "“ statt „" + anfang(alt) + "“.", punkt.id());
    }

    private static String anfang(String text) {
        return text.length() <= AUSZUG ? text : text.substring(0, AUSZUG) + " …";
    }
}
