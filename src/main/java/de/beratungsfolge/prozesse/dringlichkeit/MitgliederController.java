package de.beratungsfolge.prozesse.dringlichkeit;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Gremium;
import de.beratungsfolge.gremien.Mitglied;
import de.beratungsfolge.gremien.Mitgliedsart;
import de.beratungsfolge.prozesse.Anzeige;
import de.beratungsfolge.prozesse.Personenauswahl;
import de.beratungsfolge.prozesse.Rolle;
import de.beratungsfolge.prozesse.Zugang;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Members of the bodies on a day with what they are there, and who is absent: one of them signs as the second person. */
@RestController
class MitgliederController {

    private final Gremien gremien;
    private final Zugang zugang;
    private final Personenauswahl personen;
    private final Clock uhr;

    MitgliederController(Gremien gremien, Zugang zugang, Personenauswahl personen, Clock uhr) {
        this.gremien = gremien;
        this.zugang = zugang;
        this.personen = personen;
        this.uhr = uhr;
    }

    @GetMapping("/api/mitglieder")
    List<Map<String, Object>> mitglieder(@RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate tag,
                                         HttpServletRequest anfrage) {
        zugang.verlangeStart(anfrage, DringlichkeitProzess.SCHLUESSEL);
        return liste(tag);
    }

    private List<Map<String, Object>> liste(LocalDate tag) {
        Map<Long, String> namen = new LinkedHashMap<>();
        Map<Long, Set<String>> eigenschaften = new LinkedHashMap<>();
        for (Gremium gremium : gremien.alle()) {
            for (Mitglied mitglied : gremien.mitglieder(gremium.id(), tag)) {
                eigenschaft(gremium, mitglied).forEach(eine -> eigenschaften
                        .computeIfAbsent(mitglied.personId(), neu -> new TreeSet<>()).add(eine));
                namen.put(mitglied.personId(), mitglied.person().listenname());
            }
        }
        return eigenschaften.entrySet().stream().map(einer -> Anzeige.option(einer.getKey(),
                        namen.get(einer.getKey()) + " – " + String.join(", ", einer.getValue())
                                + abwesenheit(einer.getKey())))
                .sorted((a, b) -> a.get("label").toString().compareToIgnoreCase(b.get("label").toString())).toList();
    }

    /** The second person signs today, whenever the decision was taken. */
    private String abwesenheit(long personId) {
        String benutzer = gremien.person(personId).benutzer();
        return Stream.of(Rolle.values()).map(rolle -> personen.abwesenheit(benutzer, rolle, LocalDate.now(uhr.withZone(Datum.ZONE))))
                .filter(satz -> !satz.isEmpty()).findFirst().orElse("");
    }

    private static List<String> eigenschaft(Gremium gremium, Mitglied mitglied) {
        if (mitglied.art() == Mitgliedsart.SACHKUNDIGER_BUERGER) {
            return List.of(mitglied.art().bezeichnung());
        }
        if (mitglied.art() != Mitgliedsart.RATSMITGLIED) {
            return List.of();
        }
        return mitglied.vorsitz() ? List.of("Ratsmitglied", "Vorsitz " + gremium.name())
                : List.of("Ratsmitglied", gremium.kuerzel());
    }
}
