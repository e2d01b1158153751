package de.beratungsfolge.prozesse.delegiertenversammlung;

import static de.beratungsfolge.prozesse.delegiertenversammlung.DelegiertenversammlungProzess.Elemente.DELEGIERTE;
import static de.beratungsfolge.prozesse.delegiertenversammlung.DelegiertenversammlungProzess.Elemente.DELEGIERTE_FESTSTELLEN;
import static de.beratungsfolge.prozesse.delegiertenversammlung.DelegiertenversammlungProzess.Elemente.VERLAUF;

import de.beratungsfolge.beiratskasse.Kassenakte;
import de.beratungsfolge.beiratsversammlung.Delegiertenversammlung;
import de.beratungsfolge.beiratsversammlung.Empfehlungsakte;
import de.beratungsfolge.beiratsversammlung.Versammlungen;
import de.beratungsfolge.beiratsversammlung.Versammlungsakte;
import de.beratungsfolge.beiratsversammlung.Versammlungsdelegierter;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Person;
import de.beratungsfolge.prozesse.Anzeige;
import de.beratungsfolge.prozesse.Aufgabenanzeige;
import de.beratungsfolge.prozesse.Faelligkeit;
import de.beratungsfolge.prozesse.Maengelhinweise;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the tasks of the process {@code delegiertenversammlung} show, and by when they are wanted. */
@Component
public class DelegiertenversammlungAnzeige implements Aufgabenanzeige {

    /** Where the bylaws are silent and the catalogue of their faults is too. */
    private static final List<String> SCHWEIGT = List.of(
            "Wer die Versammlung leitet, sagt § 3 GeschO-SB nicht. Befolgte Lesart: der Vorsitz des Seniorenbeirats, der sie "
                    + "einberuft. Andere Lesart: die Versammlung wählt ihre Leitung. Am Ergebnis ändert das nichts.",
            "Eine Niederschrift verlangt § 6 GeschO-SB nur für Sitzungen des Seniorenbeirats. Was hier eingetragen wird, "
                    + "steht im Protokoll des Vorgangs.");

    private final Versammlungsakte akte;
    private final Versammlungen versammlungen;
    private final Empfehlungsakte empfehlungen;
    private final Kassenakte kasse;
    private final Gremien gremien;
    private final Feststellungen feststellungen;
    private final Maengelhinweise maengel;
    private final Clock uhr;

    DelegiertenversammlungAnzeige(Versammlungsakte akte, Versammlungen versammlungen, Empfehlungsakte empfehlungen,
                                  Kassenakte kasse, Gremien gremien, Feststellungen feststellungen,
                                  Maengelhinweise maengel, Clock uhr) {
        this.akte = akte;
        this.versammlungen = versammlungen;
        this.empfehlungen = empfehlungen;
        this.kasse = kasse;
        this.gremien = gremien;
        this.feststellungen = feststellungen;
        this.maengel = maengel;
        this.uhr = uhr;
    }

    @Override
    public Map<String, String> schluesselvariablen() {
        return anzeigen().keySet().stream().collect(Collectors.toMap(Function.identity(),
                eine -> DelegiertenversammlungProzess.Variablen.VERSAMMLUNG_ID));
    }

    @Override
    public Map<String, LongFunction<Object>> anzeigen() {
        return Map.of(DELEGIERTE, this::meldung, DELEGIERTE_FESTSTELLEN, this::zulassung, VERLAUF, this::verlauf);
    }

    /** @return the end of the day of the assembly, or null if it is over */
    public Date tag(long id) {
        LocalDate tag = akte.versammlung(id).versammlungAm();
        return tag.isBefore(LocalDate.now(uhr.withZone(Datum.ZONE))) ? null : Faelligkeit.bis(tag);
    }

    private Object meldung(long id) {
        Map<String, Object> werte = kopf(id);
        List<Versammlungsdelegierter> gemeldet = akte.delegierte(id);
        werte.put("gemeldet", gemeldet.isEmpty() ? akte.letzteDelegierte(akte.versammlung(id).gremiumId()) : gemeldet);
        return werte;
    }

    private Object zulassung(long id) {
        Delegiertenversammlung eine = akte.versammlung(id);
        Map<String, Object> werte = kopf(id);
        werte.put("befund", Anzeige.befund(feststellungen.befund(eine.delegierteBefundId())));
        werte.put("delegierte", akte.delegierte(id).stream().map(einer -> Map.of("name", einer.name(), "organisation",
                einer.organisation(), "geboren", Datum.deutsch(einer.geboren()), "zugelassen", einer.zugelassen(), "satz",
                versammlungen.satz(eine, einer))).toList());
        return werte;
    }

    private Object verlauf(long id) {
        Delegiertenversammlung eine = akte.versammlung(id);
        Map<String, Object> werte = kopf(id);
        werte.put("delegierte", akte.delegierte(id).stream().filter(Versammlungsdelegierter::zugelassen)
                .map(einer -> Map.of("name", einer.name(), "organisation", einer.organisation())).toList());
        werte.put("vorsitz", gremien.vorsitz(eine.gremiumId(), eine.versammlungAm()).map(Person::name).orElse(""));
        werte.put("berichte", kasse.zuBerichtende(eine.gremiumId()).stream().map(pruefung -> Map.of("id", pruefung.id(),
                "titel", pruefung.bezeichnung(), "protokoll", pruefung.protokolltext(), "pruefende",
                kasse.pruefende(pruefung.id()).stream().map(wer -> Anzeige.option(wer.id(), wer.name())).toList())).toList());
        werte.put("fruehere", empfehlungen.alle(eine.gremiumId()).stream().map(empfehlung -> Map.of("titel",
                empfehlung.bezeichnung(), "abstimmung", empfehlung.abstimmung(), "ausgang", empfehlung.ausgang())).toList());
        werte.put("lesarten", Stream.concat(SCHWEIGT.stream(), maengel.lesarten(VERLAUF).stream()).toList());
        return werte;
    }

    private Map<String, Object> kopf(long id) {
        Delegiertenversammlung eine = akte.versammlung(id);
        Map<String, Object> werte = new LinkedHashMap<>();
        werte.put("titel", eine.bezeichnung());
        werte.put("versammlungAm", eine.versammlungAm());
        werte.put("versammlung", "Ort: " + eine.ort() + ". Einberufen durch: " + eine.einberufung().bezeichnung() + ".");
        return werte;
    }
}
