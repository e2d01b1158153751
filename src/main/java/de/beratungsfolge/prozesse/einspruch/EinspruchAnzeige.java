package de.beratungsfolge.prozesse.einspruch;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.prozesse.Anzeige;
import de.beratungsfolge.rechtsbehelfe.Einsprueche;
import de.beratungsfolge.rechtsbehelfe.Hemmungen;
import de.beratungsfolge.rechtsbehelfe.Rechtsbehelf;
import de.beratungsfolge.rechtsbehelfe.Widersprueche;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.springframework.stereotype.Component;

/** What the tasks of the process {@code einspruch} show. */
@Component
public class EinspruchAnzeige {

    private final Widersprueche widersprueche;
    private final Einsprueche einsprueche;
    private final Hemmungen hemmungen;
    private final Feststellungen feststellungen;
    private final Anzeige anzeige;

    EinspruchAnzeige(Widersprueche widersprueche, Einsprueche einsprueche, Hemmungen hemmungen,
                     Feststellungen feststellungen, Anzeige anzeige) {
        this.widersprueche = widersprueche;
        this.einsprueche = einsprueche;
        this.hemmungen = hemmungen;
        this.feststellungen = feststellungen;
        this.anzeige = anzeige;
    }

    /** @return the finding on the number, and the local period, which the rules do not know */
    public JsonValue befund(long id) {
        Rechtsbehelf einer = widersprueche.rechtsbehelf(id);
        Map<String, Object> werte = new LinkedHashMap<>();
        werte.put("titel", widersprueche.bezeichnung(id));
        werte.put("hemmung", hemmungen.gehemmt(einer.punktId()).orElse(""));
        werte.put("namen", einer.begruendung() == null ? "" : "Eingelegt von: " + einer.begruendung());
        werte.put("befund", Anzeige.befund(feststellungen.befund(einer.befundId()),
                "Ob der Einspruch rechtzeitig ist, prüfen die Regeln nicht: Die Frist setzt die Geschäftsordnung des Rates. "
                        + "Eingetragen ist als letzter Tag der " + Datum.deutsch(einer.fristBis()) + " ("
                        + einer.fristQuelle() + "). "
                        + einsprueche.verspaetet(id).orElse("Er ging am " + Datum.deutsch(einer.eingelegtAm()) + " ein.")));
        return anzeige.fuerFormular(werte);
    }
}
