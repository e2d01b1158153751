package de.beratungsfolge.dokumente;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Person;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import de.beratungsfolge.regelwerk.pruefungen.Sitzungsart;
import de.beratungsfolge.sitzungen.Sitzung;
import de.beratungsfolge.sitzungen.Sitzungsaemter;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What documents say about a meeting. */
@Component
class Sitzungsfelder {

    private final Gremien gremien;
    private final Sitzungsaemter aemter;

    Sitzungsfelder(Gremien gremien, Sitzungsaemter aemter) {
        this.gremien = gremien;
        this.aemter = aemter;
    }

    /** Fields {@code sitzung}. */
    Map<String, Object> sitzung(Sitzung sitzung) {
        String gremium = gremium(sitzung);
        return Werte.von("gremium", gremium, "bezeichnung", sitzung.nummer() + ". Sitzung " + Gremiumsname.genitiv(gremium),
                "nummer", String.valueOf(sitzung.nummer()), "tag", Datum.mitWochentag(sitzung.datum()),
                "beginn", Datum.deutsch(sitzung.beginn()), "ort", sitzung.ort(), "form", form(sitzung.form()),
                "vorsitz", aemter.vorsitzVorDerSitzung(sitzung).map(Person::name).orElse("–"));
    }

    /** E.g. "Sozialausschuss, 3. Sitzung am 16.11.2021". */
    String kurz(Sitzung sitzung) {
        return gremium(sitzung) + ", " + sitzung.nummer() + ". Sitzung am " + Datum.deutsch(sitzung.datum());
    }

    /** Name of a file about this meeting. */
    String dateiname(String dokument, Sitzung sitzung, boolean nichtoeffentlich) {
        return Werte.dateiname(dokument, gremium(sitzung), sitzung.datum().toString(), nichtoeffentlich ? "nichtoeffentlich" : "");
    }

    /** Whether the Seniorenbeirat meets, by its own bylaws. */
    boolean imBeirat(Sitzung sitzung) {
        return gremien.gremium(sitzung.gremiumId()).art() == GremiumArt.SENIORENBEIRAT;
    }

    /** Name of the body that meets. */
    String gremium(Sitzung sitzung) {
        return gremien.gremium(sitzung.gremiumId()).name();
    }

    private static String form(Sitzungsart art) {
        return switch (art) {
            case PRAESENZ -> null;
            case DIGITAL -> "als digitale Sitzung";
            case HYBRID -> "als hybride Sitzung";
        };
    }
}
