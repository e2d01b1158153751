package de.beratungsfolge.pruefung.vorgang;

import com.fasterxml.jackson.databind.JsonNode;
import de.beratungsfolge.pruefung.vorgang.Zeile.Befundteil;
import de.beratungsfolge.pruefung.vorgang.Zeile.Feststellungteil;
import de.beratungsfolge.pruefung.vorgang.Zeile.Regelschritt;
import de.beratungsfolge.pruefung.worte.Feld;
import de.beratungsfolge.pruefung.worte.Feldworte;
import de.beratungsfolge.pruefung.worte.Inhaltsworte;
import de.beratungsfolge.regelwerk.Bezeichnungen;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Findings and establishments as recorded, in words. Whatever an old or a damaged entry lacks stays empty. */
@Component
public class Befundworte {

    /** @param befund the finding as recorded; missing where the content is damaged */
    public Befundteil befund(JsonNode befund) {
        String pruefung = befund.path("pruefung").asText();
        List<Regelschritt> pfad = new ArrayList<>();
        befund.path("erlaeuterung").path("pfad").forEach(schritt -> pfad.add(schritt(schritt)));
        List<String> anders = new ArrayList<>();
        befund.path("erlaeuterung").path("gegenproben").forEach(probe ->
                anders.add(probe.path("aenderung").asText() + " (" + probe.path("worte").asText() + ")"));
        return new Befundteil(Bezeichnungen.pruefung(pruefung), Bezeichnungen.ergebnis(pruefung, befund.path("ergebnis").asText()),
                befund.isMissingNode() ? "Der Inhalt ist nicht lesbar." : befund.path("satz").asText(), texte(befund.path("normen")),
                texte(befund.path("hinweise")).stream().map(Bezeichnungen::hinweis).toList(), pfad,
                anders.isEmpty() ? "" : "Anders wäre es: " + String.join("; ", anders) + ".");
    }

    Feststellungteil feststellung(JsonNode inhalt) {
        String pruefung = inhalt.path("pruefung").asText();
        return new Feststellungteil(inhalt.path("befundEintrag").asLong(), Bezeichnungen.pruefung(pruefung),
                Bezeichnungen.ergebnis(pruefung, inhalt.path("befund").asText()),
                Bezeichnungen.ergebnis(pruefung, inhalt.path("festgestellt").asText()), inhalt.path("abweichung").asBoolean(),
                inhalt.path("begruendung").asText(null));
    }

    private static Regelschritt schritt(JsonNode schritt) {
        List<Feld> fakten = new ArrayList<>();
        schritt.path("fakten").fields().forEachRemaining(fakt -> fakten.add(new Feld(Feldworte.pfad(fakt.getKey()),
                Inhaltsworte.wert(fakt.getKey().substring(fakt.getKey().lastIndexOf('.') + 1), fakt.getValue().asText()))));
        return new Regelschritt(schritt.path("regel").asText(), schritt.path("fundstelle").asText(), texte(schritt.path("normen")), fakten,
                schritt.path("lesart").asText(null));
    }

    private static List<String> texte(JsonNode liste) {
        List<String> texte = new ArrayList<>();
        liste.forEach(text -> texte.add(text.asText()));
        return texte;
    }
}
