package de.beratungsfolge.prozesse.abberufung;

import de.beratungsfolge.beiratsaemter.Beiratssitzungen;
import de.beratungsfolge.beiratsaemter.Vorstandsaemter;
import de.beratungsfolge.beiratsaemter.Vorstandsamt;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.gremien.Gremium;
import de.beratungsfolge.gremien.Person;
import de.beratungsfolge.prozesse.Anzeige;
import de.beratungsfolge.prozesse.Zugang;
import de.beratungsfolge.prozesse.beiratsvorstand.BeiratsvorstandProzess;
import de.beratungsfolge.sitzungen.Sitzungen;
import jakarta.servlet.http.HttpServletRequest;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The Seniorenbeiräte with members, board and planned meetings, for the start forms of its board and of a recall. */
@RestController
class BeiratsaemterController {

    private static final Collator DEUTSCH = Collator.getInstance(Locale.GERMAN);

    private final Beiratssitzungen beirat;
    private final Vorstandsaemter aemter;
    private final Sitzungen sitzungen;
    private final Zugang zugang;
    private final Clock uhr;

    BeiratsaemterController(Beiratssitzungen beirat, Vorstandsaemter aemter, Sitzungen sitzungen, Zugang zugang, Clock uhr) {
        this.beirat = beirat;
        this.aemter = aemter;
        this.sitzungen = sitzungen;
        this.zugang = zugang;
        this.uhr = uhr;
    }

    @GetMapping("/api/beiratsaemter")
    List<Beirat> beiraete(HttpServletRequest anfrage) {
        zugang.verlangeStart(anfrage, AbberufungProzess.SCHLUESSEL, BeiratsvorstandProzess.SCHLUESSEL);
        LocalDate heute = LocalDate.now(uhr.withZone(Datum.ZONE));
        return beirat.beiraete(heute).stream().map(gremium -> zeile(gremium, heute)).toList();
    }

    private Beirat zeile(Gremium gremium, LocalDate heute) {
        return new Beirat(gremium.kuerzel(), gremium.name(),
                aemter.mitglieder(gremium.id(), heute).stream().sorted(Comparator.comparing(Person::listenname, DEUTSCH))
                        .map(einer -> Anzeige.option(einer.id(), einer.listenname())).toList(),
                Arrays.stream(Vorstandsamt.values()).map(amt -> Anzeige.option(amt.name(), amt.bezeichnung()
                        + aemter.inhaber(gremium.id(), amt, heute).map(Person::name).map(name -> " – " + name).orElse(""))).toList(),
                beirat.geplante(gremium.id()).stream().map(eine -> Anzeige.option(eine.id(), sitzungen.bezeichnung(eine))).toList());
    }

    /** One Seniorenbeirat with what can be chosen there. */
    record Beirat(String kuerzel, String name, List<Map<String, Object>> mitglieder, List<Map<String, Object>> aemter,
                  List<Map<String, Object>> sitzungen) {
    }
}
