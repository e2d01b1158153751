package de.beratungsfolge.pruefung;

import java.nio.charset.StandardCharsets;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriUtils;

/** The stable addresses of the room, for its pages. */
@ControllerAdvice(basePackageClasses = Adressen.class)
public class Adressen {

    @ModelAttribute("adressen")
    Adressen adressen() {
        return this;
    }

    /** @return the page of a Vorgang; the slash in a paper's number stays one */
    public String vorgang(String vorgang) {
        return "/pruefung/vorgaenge/" + UriUtils.encodePath(vorgang, StandardCharsets.UTF_8);
    }

    /** @return the place of an entry on the page of its Vorgang */
    public String eintrag(long id) {
        return "/pruefung/eintraege/" + id;
    }

    /** @return the page of a finding */
    public String befund(long eintragId) {
        return "/pruefung/befunde/" + eintragId;
    }

    /** @return the picture of a meeting */
    public String sitzung(String kennung) {
        return "/pruefung/sitzungen/" + UriUtils.encodePathSegment(kennung, StandardCharsets.UTF_8);
    }

    /** @return the way of a process */
    public String ablauf(String id) {
        return "/pruefung/ablaeufe/" + id;
    }

    /** @return a file of a rule version */
    public String regeldatei(String fassung, String pfad) {
        return "/pruefung/regeln/" + fassung + "/" + UriUtils.encodePath(pfad, StandardCharsets.UTF_8);
    }
}
