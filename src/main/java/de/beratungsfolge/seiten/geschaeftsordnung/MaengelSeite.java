package de.beratungsfolge.seiten.geschaeftsordnung;

import de.beratungsfolge.maengel.Gewicht;
import de.beratungsfolge.maengel.Maengelliste;
import de.beratungsfolge.maengel.Maengelverzeichnis;
import de.beratungsfolge.maengel.Mangel;
import de.beratungsfolge.prozesse.Rolle;
import de.beratungsfolge.prozesse.Zugang;
import de.beratungsfolge.regelwerk.Bezeichnungen;
import de.beratungsfolge.regelwerk.Regelauskunft;
import de.beratungsfolge.regelwerk.Regelwerk;
import de.beratungsfolge.regelwerk.Zitat;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** All faults of the bylaws on one page, each at a stable address, and both wordings side by side. */
@Controller
class MaengelSeite {

    private final Zugang zugang;
    private final Maengelverzeichnis verzeichnis;
    private final Map<String, Regelzeile> regeln;

    MaengelSeite(Zugang zugang, Maengelverzeichnis verzeichnis, Regelwerk regelwerk) {
        this.zugang = zugang;
        this.verzeichnis = verzeichnis;
        this.regeln = regelwerk.regeln().stream().map(Regelzeile::von)
                .collect(Collectors.toMap(Regelzeile::name, Function.identity(), (eine, andere) -> eine));
    }

    /** A rule that applies a reading; of one that is unknown only its name. */
    record Regelzeile(String name, String normen, String fundstelle, String text) {

        static Regelzeile von(Regelauskunft auskunft) {
            return new Regelzeile(auskunft.name(), auskunft.normen().stream().map(Zitat::toString).collect(Collectors.joining(" · ")),
                    auskunft.fundstelle(), auskunft.text().text());
        }
    }

    @GetMapping(Mangel.SEITE)
    String maengel(HttpServletRequest anfrage, Model seite) {
        zugang.verlange(anfrage, Rolle.values());
        Maengelliste liste = verzeichnis.liste();
        Map<Gewicht, Long> anzahl = new LinkedHashMap<>();
        Arrays.stream(Gewicht.values()).forEach(gewicht ->
                anzahl.put(gewicht, liste.maengel().stream().filter(einer -> einer.gewicht() == gewicht).count()));
        seite.addAttribute("liste", liste);
        seite.addAttribute("anzahl", anzahl);
        seite.addAttribute("regeln", liste.maengel().stream().collect(Collectors.toMap(Mangel::nr, this::regeln)));
        seite.addAttribute("pruefungen", liste.maengel().stream().collect(Collectors.toMap(Mangel::nr, einer ->
                einer.pruefungen().stream().map(Bezeichnungen::pruefung).collect(Collectors.joining(", ")))));
        return "geschaeftsordnung/maengel";
    }

    private List<Regelzeile> regeln(Mangel mangel) {
        return mangel.regeln().stream().map(name -> regeln.getOrDefault(name, new Regelzeile(name, "", "", ""))).toList();
    }
}
