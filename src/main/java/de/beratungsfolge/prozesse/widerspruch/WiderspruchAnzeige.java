package de.beratungsfolge.prozesse.widerspruch;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.prozesse.Anzeige;
import de.beratungsfolge.rechtsbehelfe.Hemmungen;
import de.beratungsfolge.rechtsbehelfe.Rechtsbehelf;
import de.beratungsfolge.rechtsbehelfe.Widersprueche;
import de.beratungsfolge.sitzungen.Anliegenliste;
import de.beratungsfolge.sitzungen.Anliegen;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.springframework.stereotype.Component;

/** What the tasks of the process {@code widerspruch} show. */
@Component
public class WiderspruchAnzeige {

    private final Widersprueche widersprueche;
    private final Hemmungen hemmungen;
    private final Anliegenliste anliegenliste;
    private final Gremien gremien;
    private final Feststellungen feststellungen;
    private final Anzeige anzeige;

    WiderspruchAnzeige(Widersprueche widersprueche, Hemmungen hemmungen, Anliegenliste anliegenliste, Gremien gremien,
                       Feststellungen feststellungen, Anzeige anzeige) {
        this.widersprueche = widersprueche;
        this.hemmungen = hemmungen;
        this.anliegenliste = anliegenliste;
        this.gremien = gremien;
        this.feststellungen = feststellungen;
        this.anzeige = anzeige;
    }

    /** @return the finding on the period, with the written reason and the hold */
    public JsonValue befund(long id) {
        Rechtsbehelf einer = widersprueche.rechtsbehelf(id);
        Map<String, Object> werte = kopf(einer);
        werte.put("grund", einer.begruendung());
        werte.put("befund", Anzeige.befund(feststellungen.befund(einer.befundId())));
        return anzeige.fuerFormular(werte);
    }

    /** @return the body that must meet again, and between which days */
    public JsonValue sitzung(long id) {
        Rechtsbehelf einer = widersprueche.rechtsbehelf(id);
        Anliegen anliegen = anliegenliste.anliegen(einer.anliegenId());
        Map<String, Object> werte = kopf(einer);
        werte.put("gremium", gremien.gremium(anliegen.gremiumId()).name());
        werte.put("punkt", anliegen.titel());
        werte.put("mitFrist", anliegen.spaetestens() != null);
        werte.put("zeitraum", anliegen.spaetestens() == null
                ? "Eine Frist für die Sitzung nennt das Gesetz hier nicht."
                : "Die Sitzung muss in der Zeit vom " + Datum.deutsch(einer.sitzungVon()) + " bis zum "
                        + Datum.deutsch(einer.sitzungBis()) + " stattfinden (§ 54 Abs. 1 GO NRW).");
        return anzeige.fuerFormular(werte);
    }

    /** @return the finding after the body treated the matter again */
    public JsonValue ergebnis(long id) {
        Rechtsbehelf einer = widersprueche.rechtsbehelf(id);
        Map<String, Object> werte = kopf(einer);
        werte.put("gremium", gremien.gremium(einer.gremiumId()).name() + (einer.bleibtDabei()
                ? " bleibt bei dem Beschluss." : " hält an dem Beschluss nicht fest; er ist aufgehoben."));
        werte.put("befund", Anzeige.befund(feststellungen.befund(einer.ergebnisBefundId())));
        return anzeige.fuerFormular(werte);
    }

    /** @return what the supervisory authority is asked about */
    public JsonValue aufsicht(long id) {
        Rechtsbehelf einer = widersprueche.rechtsbehelf(id);
        Map<String, Object> werte = kopf(einer);
        werte.put("grund", einer.begruendung());
        werte.put("berichtet", einer.aufsichtAm() == null ? ""
                : "Berichtet wurde am " + Datum.deutsch(einer.aufsichtAm()) + ".");
        return anzeige.fuerFormular(werte);
    }

    private Map<String, Object> kopf(Rechtsbehelf einer) {
        Map<String, Object> werte = new LinkedHashMap<>();
        werte.put("titel", widersprueche.bezeichnung(einer.id()));
        werte.put("hemmung", hemmungen.gehemmt(einer.punktId()).orElse(""));
        return werte;
    }
}
