package de.beratungsfolge.seiten.stammdaten;

import de.beratungsfolge.gremien.Artnamen;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Gremienamt;
import de.beratungsfolge.gremien.Mitgliedsart;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the choices of forms. */
@Component
class Auswahl {

    private final Gremien gremien;

    Auswahl(Gremien gremien) {
        this.gremien = gremien;
    }

    /** One entry of a choice. */
    public record Wert(String wert, String text) {
    }

    /** Everything forms about members choose from. */
    void fuerMitglieder(Model model, LocalDate tag) {
        model.addAttribute("personen", gremien.personen());
        model.addAttribute("fraktionen", gremien.fraktionenAm(tag));
        model.addAttribute("arten", arten(Mitgliedsart.values()));
        model.addAttribute("vertretungsarten", arten(Mitgliedsart.RATSMITGLIED, Mitgliedsart.SACHKUNDIGER_BUERGER));
        model.addAttribute("aemter", Arrays.stream(Gremienamt.values())
                .map(amt -> new Wert(amt.name(), amt.bezeichnung())).toList());
    }

    List<Wert> gremiumsarten() {
        return Arrays.stream(GremiumArt.values()).map(art -> new Wert(art.name(), Artnamen.von(art))).toList();
    }

    private static List<Wert> arten(Mitgliedsart... arten) {
        return Arrays.stream(arten).map(art -> new Wert(art.name(), art.bezeichnung())).toList();
    }
}
