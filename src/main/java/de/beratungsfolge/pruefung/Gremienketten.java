package de.beratungsfolge.pruefung;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** To which body a chain of the record belongs; a paper's belongs to none. */
@Component
public class Gremienketten {

    private static final String VERFAHREN = Arrays.stream(Vorgangsart.values()).filter(Vorgangsart::hatGremium)
            .map(art -> "select concat('" + art.anfang() + "-', id) as vorgang from " + art.tabelle() + " where gremium_id = :gremium")
            .collect(Collectors.joining(" union all "));

    private final JdbcClient datenbank;

    Gremienketten(JdbcClient datenbank) {
        this.datenbank = datenbank;
    }

    private record Kette(String vorgang, long gremiumId) {
    }

    /** @return the chains of this body's procedures that are neither meetings nor requests for its agenda: they are few */
    public List<String> verfahren(long gremium) {
        return datenbank.sql(VERFAHREN).param("gremium", gremium).query(String.class).list();
    }

    /** @return ids of bodies by chain */
    public Map<String, Long> von(Collection<String> vorgaenge) {
        Map<String, Long> gremien = new HashMap<>();
        Map<Vorgangsart, Map<Long, String>> nummern = new EnumMap<>(Vorgangsart.class);
        List<String> kennungen = new ArrayList<>();
        for (String vorgang : vorgaenge) {
            Optional<Vorgangsart.Nummer> nummer = Vorgangsart.finden(vorgang).filter(eine -> eine.art().hatGremium());
            nummer.ifPresentOrElse(eine -> nummern.computeIfAbsent(eine.art(), neu -> new HashMap<>()).put(eine.id(), vorgang),
                    () -> kennungen.add(vorgang));
        }
        if (!kennungen.isEmpty()) {
            datenbank.sql("select kennung as vorgang, gremium_id from sitzung where kennung in (:welche) union all "
                    + "select kennung as vorgang, gremium_id from tagesordnungsantrag where kennung in (:welche)").param("welche", kennungen)
                    .query(Kette.class).list().forEach(eine -> gremien.put(eine.vorgang(), eine.gremiumId()));
        }
        nummern.forEach((art, ketten) -> datenbank.sql("select id, gremium_id from " + art.tabelle() + " where id in (:ids)")
                .param("ids", ketten.keySet()).query(zeile -> {
                    gremien.put(ketten.get(zeile.getLong(1)), zeile.getLong(2));
                }));
        return gremien;
    }
}
