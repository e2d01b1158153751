package de.beratungsfolge.pruefung.vorgang;

import de.beratungsfolge.protokoll.Eintrag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
        return datenbank.sql("select * from (" + vereint("select * from protokoll_eintrag where id > :nach and ", teile, werte)
                + ") e order by id limit :hoechstens").params(werte).query(Eintrag::aus).list();
    }

    private static String vereint(String anfang, List<Kettenteil> teile, Map<String, Object> werte) {
        return IntStream.range(0, teile.size()).mapToObj(i -> anfang + bedingung(teile.get(i), i, werte))
                .collect(Collectors.joining(" union all "));
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

    /** @return how many entries stand before the one with this id */
    int davor(List<Kettenteil> teile, long id) {
        Map<String, Object> werte = new HashMap<>(Map.of("id", id));
        return datenbank.sql("select count(*) from (" + vereint("select id from protokoll_eintrag where id < :id and ", teile, werte) + ") e")
                .params(werte).query(Integer.class).single();
    }

    /** @return whether the record knows such a chain, even if its entries are gone */
    boolean gibtEs(String vorgang) {
        return datenbank.sql("select count(*) from protokoll_kopf where vorgang = :vorgang").param("vorgang", vorgang).query(Integer.class)
                .single() > 0;
    }
}
