package de.beratungsfolge.prozesse;

import de.beratungsfolge.eingabe.Datum;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * What waits for whom: the open tasks about papers and meetings, for pages that show many at once. Each question is one
 * statement. The caller asks only about what the reader may see; a paper's tasks are for whoever sees the paper.
 */
@Service
public class Wartendes {

    private static final String AUFGABEN = """
            select t.id_ as id, t.name_ as aufgabe, t.assignee_ as person, u.first_ as vorname, u.last_ as nachname,
                   t.create_time_ as seit, t.due_date_ as faellig, i.group_id_ as gruppe, v.name_ as variable, v.long_ as wert
            from act_ru_task t
            join act_ru_variable v on v.proc_inst_id_ = t.proc_inst_id_ and v.execution_id_ = t.proc_inst_id_
            left join act_ru_identitylink i on i.task_id_ = t.id_ and i.type_ = 'candidate' and i.group_id_ is not null
            left join act_id_user u on u.id_ = t.assignee_
            where\s""";

    private final JdbcClient datenbank;
    private final Clock uhr;

    Wartendes(JdbcClient datenbank, Clock uhr) {
        this.datenbank = datenbank;
        this.uhr = uhr;
    }

    private record Zeile(String id, String aufgabe, String person, String vorname, String nachname, Timestamp seit,
                         Timestamp faellig, String gruppe, String variable, Long wert) {
    }

    /** @return open tasks about these papers or these items of meetings, the most urgent first */
    public List<Wartet> beiDrucksachen(Collection<Long> drucksachen, Collection<Long> punkte) {
        return drucksachen.isEmpty() ? List.of() : lesen(datenbank.sql(AUFGABEN
                        + "(v.name_ = 'drucksacheId' and v.long_ in (:drucksachen) or v.name_ = 'topId' and v.long_ in (:punkte))")
                .param("drucksachen", drucksachen).param("punkte", punkte.isEmpty() ? Set.of(-1L) : punkte)
                .query(Zeile.class).list());
    }

    /** @return open tasks about this meeting and its items; those about an item name it */
    public List<Wartet> beiSitzung(long sitzungId, Collection<Long> punkte) {
        return lesen(datenbank.sql(AUFGABEN
                        + "(v.name_ = 'sitzungId' and v.long_ = :sitzung or v.name_ = 'topId' and v.long_ in (:punkte))")
                .param("sitzung", sitzungId).param("punkte", punkte.isEmpty() ? Set.of(-1L) : punkte)
                .query(Zeile.class).list());
    }

    /** @return ids of papers about which a task is overdue; the caller shows only what the reader may see */
    public Set<Long> ueberfaelligeDrucksachen() {
        return new HashSet<>(datenbank.sql("""
                        select distinct v.long_ from act_ru_task t
                        join act_ru_variable v on v.proc_inst_id_ = t.proc_inst_id_ and v.execution_id_ = t.proc_inst_id_
                        where v.name_ = 'drucksacheId' and v.long_ is not null and t.due_date_ < :jetzt""")
                .param("jetzt", Timestamp.from(uhr.instant())).query(Long.class).list());
    }

    private List<Wartet> lesen(List<Zeile> zeilen) {
        Map<String, List<Zeile>> jeAufgabe = zeilen.stream()
                .collect(Collectors.groupingBy(Zeile::id, LinkedHashMap::new, Collectors.toList()));
        List<Wartet> alle = new ArrayList<>(jeAufgabe.values().stream().map(this::wartet).toList());
        alle.sort((a, b) -> a.ueberfaellig() != b.ueberfaellig() ? (a.ueberfaellig() ? -1 : 1) : a.seit().compareTo(b.seit()));
        return alle;
    }

    private Wartet wartet(List<Zeile> zeilen) {
        Zeile eine = zeilen.get(0);
        LocalDateTime faellig = oertlich(eine.faellig());
        return new Wartet(eine.aufgabe(), wer(zeilen), oertlich(eine.seit()), faellig == null ? null : faellig.toLocalDate(),
                eine.faellig() != null && eine.faellig().toInstant().isBefore(uhr.instant()), eine.id(),
                wert(zeilen, "drucksacheId"), wert(zeilen, "topId"));
    }

    private static String wer(List<Zeile> zeilen) {
        Zeile eine = zeilen.get(0);
        if (eine.person() != null) {
            return eine.nachname() == null ? eine.person() : (eine.vorname() + " " + eine.nachname()).strip();
        }
        String rollen = zeilen.stream().map(Zeile::gruppe).filter(gruppe -> gruppe != null).distinct()
                .map(gruppe -> Rolle.mitGruppe(gruppe).map(Rolle::bezeichnung).orElse(gruppe)).collect(Collectors.joining(", "));
        return rollen.isEmpty() ? "noch niemand" : rollen;
    }

    private static Long wert(List<Zeile> zeilen, String variable) {
        return zeilen.stream().filter(zeile -> variable.equals(zeile.variable())).map(Zeile::wert).findFirst().orElse(null);
    }

    /** The engine stores moments as the server's clock shows them. */
    private static LocalDateTime oertlich(Timestamp moment) {
        return moment == null ? null : LocalDateTime.ofInstant(moment.toInstant(), Datum.ZONE);
    }
}
