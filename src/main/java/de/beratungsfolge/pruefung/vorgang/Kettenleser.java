package de.beratungsfolge.pruefung.vorgang;

import de.beratungsfolge.protokoll.Eintrag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads entries of several chains in the order in which they were recorded, with one statement. */
@Component
class Kettenleser {

    private final JdbcClient datenbank;

    Kettenleser(JdbcClient datenbank) {
        this.datenbank = datenbank;
    }

    /**
     * @param nach        only entries recorded after the one with this id; 0: from the first
     * @param hoechstens  so many at most
     */
    List<Eintrag> lesen(List<Kettenteil> teile, long nach, int hoechstens) {
        Map<String, Object> werte = new HashMap<>(Map.of("nach", nach, "hoechstens", hoechstens));
        List<String> abfragen = new ArrayList<>();
        for (int i = 0; i < teile.size(); i++) {
            abfragen.add("select * from protokoll_eintrag where id > :nach and " + bedingung(teile.get(i), i, werte));
        }
        return datenbank.sql("select * from (" + String.join(" union all ", abfragen) + ") e order by id limit :hoechstens").params(werte)
                .query(Eintrag::aus).list();
    }

    private static String bedingung(Kettenteil teil, int stelle, Map<String, Object> werte) {
        werte.put("v" + stelle, teil.vorgang());
        if (teil.muster().isEmpty()) {
            return "vorgang = :v" + stelle;
        }
        List<String> namen = new ArrayList<>();
        for (String muster : teil.muster()) {
            String name = "m" + stelle + "_" + namen.size();
            werte.put(name, muster);
            namen.add("schritt like :" + name);
        }
        return "vorgang = :v" + stelle + namen.stream().collect(Collectors.joining(" or ", " and (", ")"));
    }

    /** @return how many entries of this chain stand before the one with this id */
    int davor(String vorgang, long id) {
        return datenbank.sql("select count(*) from protokoll_eintrag where vorgang = :vorgang and id < :id").param("vorgang", vorgang)
                .param("id", id).query(Integer.class).single();
    }
}
