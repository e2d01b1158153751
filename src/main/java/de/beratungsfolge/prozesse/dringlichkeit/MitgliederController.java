package de.beratungsfolge.prozesse.dringlichkeit;

import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Gremium;
import de.beratungsfolge.gremien.Mitglied;
import de.beratungsfolge.gremien.Mitgliedsart;
import de.beratungsfolge.prozesse.Anmeldung;
import de.beratungsfolge.prozesse.Anzeige;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Members of the bodies on a day with what they are there, for start forms of whoever is signed in. */
@RestController
class MitgliederController {

    private final Gremien gremien;
    private final Anmeldung anmeldung;

    MitgliederController(Gremien gremien, Anmeldung anmeldung) {
        this.gremien = gremien;
        this.anmeldung = anmeldung;
    }

    @GetMapping("/api/mitglieder")
    ResponseEntity<Object> mitglieder(@RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate tag,
                                      HttpServletRequest anfrage) {
        return anmeldung.angemeldet(anfrage).map(person -> ResponseEntity.ok((Object) liste(tag)))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.UNAUTHORIZED)
                        .body(Map.of("fehler", "Bitte melden Sie sich an.")));
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
                        namen.get(einer.getKey()) + " – " + String.join(", ", einer.getValue())))
                .sorted((a, b) -> a.get("label").toString().compareToIgnoreCase(b.get("label").toString())).toList();
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
