package de.beratungsfolge.pruefung.listen;

import de.beratungsfolge.drucksachen.Beratungsergebnis;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.pruefung.Adressen;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Items of meetings, as lists name them. */
@Component
class Punkte {

    private static final String ABFRAGE = """
            select p.id, p.oeffentlich, p.position, p.titel, p.ergebnis, s.kennung, s.datum, g.name as gremium, d.nummer as drucksache,
                   a.vorgang as anliegen
            from tagesordnungspunkt p join sitzung s on s.id = p.sitzung_id join gremium g on g.id = s.gremium_id
            left join station st on st.id = p.station_id left join drucksache d on d.id = st.drucksache_id
            left join anliegen a on a.id = p.anliegen_id where p.id in (:ids)""";

    private final JdbcClient datenbank;
    private final Adressen adressen;

    Punkte(JdbcClient datenbank, Adressen adressen) {
        this.datenbank = datenbank;
        this.adressen = adressen;
    }

    /**
     * An item.
     *
     * @param drucksache number of its paper, or null
     * @param anliegen   Vorgang of the matter it treats that is no paper, or null
     */
    record Punkt(long id, boolean oeffentlich, int position, String titel, Beratungsergebnis ergebnis, String kennung, LocalDate datum,
                 String gremium, String drucksache, String anliegen) {

        String wo() {
            return gremium + ", " + Datum.deutsch(datum);
        }

        String ergebniswort() {
            return ergebnis == null ? "" : ergebnis.bezeichnung();
        }
    }

    /** With one statement. @return the items by id */
    Map<Long, Punkt> von(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : datenbank.sql(ABFRAGE).param("ids", ids).query(Punkt.class).list().stream()
                .collect(Collectors.toMap(Punkt::id, Function.identity()));
    }

    /** The item on the page of its meeting. */
    Zeile.Zelle punkt(Punkt punkt) {
        return Zeile.verweis((punkt.oeffentlich() ? "TOP " : "TOP N ") + punkt.position() + " " + punkt.titel(),
                adressen.sitzung(punkt.kennung()) + "#punkt-" + punkt.id());
    }

    /** The Vorgang that the item treats. */
    Zeile.Zelle vorgang(Punkt punkt) {
        String vorgang = punkt.drucksache() == null ? punkt.anliegen() : punkt.drucksache();
        return vorgang == null ? Zeile.text("") : Zeile.verweis(vorgang, adressen.vorgang(vorgang));
    }
}
