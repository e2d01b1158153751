package de.beratungsfolge.pruefung.suche;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.beratungsfolge.protokoll.Eintrag;
import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.regelwerk.Zitat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down by what papers and entries are found. Everything in it follows from them. */
@Component
class Suchverzeichnis {

    static final String NORM = "NORM";
    static final String ABWEICHUNG = "ABWEICHUNG";
    private static final int GENAU = 200;

    private final JdbcClient datenbank;
    private final JdbcTemplate stapel;
    private final ObjectMapper json;

    Suchverzeichnis(JdbcClient datenbank, JdbcTemplate stapel, ObjectMapper json) {
        this.datenbank = datenbank;
        this.stapel = stapel;
        this.json = json;
    }

    private record Papier(long id, String nummer, String betreff, String fachbereich, String fachdienst, LocalDate datum) {

        Set<String> worte() {
            return Suchworte.von(nummer + " " + betreff + " " + fachbereich + " " + (fachdienst == null ? "" : fachdienst));
        }
    }

    private record Halt(long drucksacheId, long gremiumId) {
    }

    private record Merkmal(String art, String wert, String genau) {
    }

    /** Takes the paper of this number up, or again, if its words are not those kept; does nothing if it is no paper's. */
    void papier(String nummer) {
        datenbank.sql("select id, nummer, betreff, fachbereich, fachdienst, datum from drucksache where nummer = :nummer")
                .param("nummer", nummer).query(Papier.class).optional().ifPresent(this::papier);
    }

    private void papier(Papier papier) {
        Set<String> gemerkte = new LinkedHashSet<>(datenbank.sql("select wort from suchwort where drucksache_id = :id and tag = :tag")
                .param("id", papier.id()).param("tag", papier.datum()).query(String.class).list());
        if (!gemerkte.equals(worte(List.of(papier)).get(papier))) {
            datenbank.sql("delete from suchwort where drucksache_id = :id").param("id", papier.id()).update();
            merken(List.of(papier));
        }
    }

    private Map<Papier, Set<String>> worte(List<Papier> papiere) {
        Map<Papier, Set<String>> worte = new LinkedHashMap<>();
        if (papiere.isEmpty()) {
            return worte;
        }
        Map<Long, List<Halt>> halte = datenbank.sql("select drucksache_id, gremium_id from station where drucksache_id in (:ids)")
                .param("ids", papiere.stream().map(Papier::id).toList()).query(Halt.class).list().stream()
                .collect(Collectors.groupingBy(Halt::drucksacheId));
        papiere.forEach(papier -> {
            Set<String> alle = new LinkedHashSet<>(papier.worte());
            halte.getOrDefault(papier.id(), List.of()).forEach(halt -> alle.add(Suchworte.gremium(halt.gremiumId())));
            worte.put(papier, alle);
        });
        return worte;
    }

    private void merken(List<Papier> papiere) {
        List<Object[]> zeilen = worte(papiere).entrySet().stream().flatMap(eines -> eines.getValue().stream()
                .map(wort -> new Object[] {wort, eines.getKey().datum(), eines.getKey().id()})).toList();
        stapel.batchUpdate("insert into suchwort (wort, tag, drucksache_id) values (?, ?, ?)", zeilen);
    }

    /** Takes an entry up. */
    void eintraege(List<Eintrag> eintraege) {
        List<Object[]> zeilen = new ArrayList<>();
        for (Eintrag eintrag : eintraege) {
            merkmale(eintrag).forEach(merkmal -> zeilen.add(new Object[] {merkmal.art(), merkmal.wert(),
                    eintrag.geschehenAm().toLocalDate(), eintrag.id(), merkmal.genau()}));
        }
        if (!zeilen.isEmpty()) {
            stapel.batchUpdate("insert into befundmerkmal (art, wert, tag, eintrag_id, genau) values (?, ?, ?, ?, ?)", zeilen);
        }
    }

    /** Papers after this id, so many at most. @return id of the last, or -1: there was none */
    long papiereAb(long nach, int hoechstens) {
        List<Papier> papiere = datenbank.sql("select id, nummer, betreff, fachbereich, fachdienst, datum from drucksache where id > :nach "
                + "order by id limit :hoechstens").param("nach", nach).param("hoechstens", hoechstens).query(Papier.class).list();
        merken(papiere);
        return papiere.isEmpty() ? -1 : papiere.get(papiere.size() - 1).id();
    }

    /** Findings and establishments after this id, so many entries at most. @return id of the last, or -1: there was none */
    long eintraegeAb(long nach, int hoechstens) {
        List<Eintrag> alle = datenbank.sql("select * from protokoll_eintrag where id > :nach order by id limit :hoechstens")
                .param("nach", nach).param("hoechstens", hoechstens).query(Eintrag::aus).list();
        eintraege(alle);
        return alle.isEmpty() ? -1 : alle.get(alle.size() - 1).id();
    }

    private Set<Merkmal> merkmale(Eintrag eintrag) {
        Set<Merkmal> merkmale = new LinkedHashSet<>();
        if (eintrag.inhalt() == null || eintrag.art() != Eintragsart.BEFUND && eintrag.art() != Eintragsart.FESTSTELLUNG) {
            return merkmale;
        }
        JsonNode inhalt = lesen(eintrag);
        if (eintrag.art() == Eintragsart.FESTSTELLUNG && inhalt.path("abweichung").asBoolean()) {
            merkmale.add(new Merkmal(ABWEICHUNG, "", gekuerzt(inhalt.path("pruefung").asText())));
        }
        inhalt.path("befund").path("normen").forEach(norm -> norm(norm.asText(), merkmale));
        return merkmale;
    }

    private static void norm(String text, Set<Merkmal> merkmale) {
        try {
            Zitat.lesen(text).forEach(zitat -> merkmale.add(new Merkmal(NORM, Normsuche.wert(zitat), gekuerzt(zitat.toString()))));
        } catch (IllegalArgumentException keinZitat) {
            merkmale.add(new Merkmal(NORM, "?", gekuerzt(text)));
        }
    }

    private static String gekuerzt(String text) {
        return text.length() > GENAU ? text.substring(0, GENAU) : text;
    }

    private JsonNode lesen(Eintrag eintrag) {
        try {
            return json.readTree(eintrag.inhalt());
        } catch (JsonProcessingException fehler) {
            return json.missingNode();
        }
    }
}
