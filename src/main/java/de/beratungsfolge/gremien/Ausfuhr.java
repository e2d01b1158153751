package de.beratungsfolge.gremien;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.gremien.Einfuhrart.Spalte;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives master data out in the format in which they come in: importing what was given out changes nothing. */
@Service
@Transactional(readOnly = true)
public class Ausfuhr {

    private final Gremien gremien;
    private final GremiumRepository gremiumablage;
    private final FraktionRepository fraktionen;
    private final FraktionsnameRepository namen;

    Ausfuhr(Gremien gremien, GremiumRepository gremiumablage, FraktionRepository fraktionen,
            FraktionsnameRepository namen) {
        this.gremien = gremien;
        this.gremiumablage = gremiumablage;
        this.fraktionen = fraktionen;
        this.namen = namen;
    }

    /** @return everything ever entered of this kind, as CSV with semicolons and without byte order mark */
    public String csv(Einfuhrart art) {
        StringBuilder text = new StringBuilder();
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(';').setRecordSeparator("\r\n").get();
        try (CSVPrinter drucker = new CSVPrinter(text, format)) {
            drucker.printRecord(art.spalten().stream().map(Spalte::name).toList());
            for (List<Object> zeile : zeilen(art)) {
                drucker.printRecord(zeile);
            }
        } catch (IOException fehler) {
            throw new UncheckedIOException(fehler);
        }
        return text.toString();
    }

    private List<List<Object>> zeilen(Einfuhrart art) {
        return switch (art) {
            case FRAKTIONEN -> fraktionen();
            case GREMIEN -> gremien();
            case MITGLIEDER -> mitglieder();
            case VERTRETUNGEN -> vertretungen();
        };
    }

    private List<List<Object>> fraktionen() {
        List<List<Object>> zeilen = new ArrayList<>();
        for (Fraktion fraktion : fraktionen.findAllByOrderByName()) {
            zeilen.add(zeile(fraktion.kuerzel(), fraktion.name(), null));
            namen.findAllByOrderByVon().stream().filter(name -> name.fraktionId() == fraktion.id())
                    .forEach(name -> zeilen.add(zeile(fraktion.kuerzel(), name.name(), Datum.deutsch(name.von()))));
        }
        return zeilen;
    }

    private List<List<Object>> gremien() {
        List<List<Object>> zeilen = new ArrayList<>();
        for (Besetzung besetzung : besetzungen()) {
            Gremium g = besetzung.gremium();
            zeilen.add(zeile(g.kuerzel(), g.name(), Artnamen.von(g.art()), g.mitgliederzahl(), g.ratsmitglieder(),
                    Datum.deutsch(g.von()), Datum.deutsch(g.bis())));
            besetzung.groessen().forEach(groesse -> zeilen.add(zeile(g.kuerzel(), g.name(), Artnamen.von(g.art()),
                    groesse.mitgliederzahl(), groesse.ratsmitglieder(), Datum.deutsch(groesse.von()),
                    Datum.deutsch(g.bis()))));
        }
        return zeilen;
    }

    private List<List<Object>> mitglieder() {
        Map<Long, Person> personen = personen();
        Set<Long> ohne = new TreeSet<>(personen.keySet());
        List<List<Object>> zeilen = new ArrayList<>();
        for (Besetzung besetzung : besetzungen()) {
            for (Mitgliedschaft m : besetzung.mitgliedschaften()) {
                Person person = personen.get(m.personId());
                ohne.remove(person.id());
                zeilen.add(zeile(besetzung.gremium().kuerzel(), person.id(), person.vorname(), person.nachname(),
                        person.benutzer(), kuerzel(m.fraktionId()), m.art().bezeichnung(),
                        m.amt() == null || m.istSchriftfuehrung() ? null : m.amt().bezeichnung(), Datum.deutsch(m.von()),
                        Datum.deutsch(m.bis())));
            }
        }
        ohne.stream().map(personen::get).forEach(person -> zeilen.add(zeile(null, person.id(), person.vorname(),
                person.nachname(), person.benutzer(), null, null, null, null, null)));
        return zeilen;
    }

    private List<List<Object>> vertretungen() {
        Map<Long, Person> personen = personen();
        List<List<Object>> zeilen = new ArrayList<>();
        for (Besetzung besetzung : besetzungen()) {
            for (Vertretung v : besetzung.vertretungen()) {
                Person person = personen.get(v.personId());
                zeilen.add(zeile(besetzung.gremium().kuerzel(), kuerzel(v.fraktionId()), v.rang(), person.id(),
                        person.vorname(), person.nachname(), v.art().bezeichnung(), Datum.deutsch(v.von()),
                        Datum.deutsch(v.bis())));
            }
        }
        return zeilen;
    }

    private List<Besetzung> besetzungen() {
        return gremiumablage.findAllByOrderByName().stream().map(gremium -> gremien.besetzung(gremium.id())).toList();
    }

    private Map<Long, Person> personen() {
        return gremien.personen().stream().collect(Collectors.toMap(Person::id, Function.identity()));
    }

    private String kuerzel(Long fraktionId) {
        return fraktionId == null ? null : fraktionen.findById(fraktionId).orElseThrow().kuerzel();
    }

    private static List<Object> zeile(Object... werte) {
        return Arrays.asList(werte);
    }
}
