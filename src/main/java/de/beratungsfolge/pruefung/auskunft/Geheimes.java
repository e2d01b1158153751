package de.beratungsfolge.pruefung.auskunft;

import de.beratungsfolge.pruefung.Vorgangsart;
import de.beratungsfolge.pruefung.auskunft.Fundstellen.Fundstelle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What is not public: a row that says so, one that belongs to such a row whatever lies between, and the chains and processes that
 * tell of them. What tells of a meeting as a whole is not public if one item is not. Read once for an extract.
 */
final class Geheimes {

    private static final Pattern DATENSTAND = Pattern.compile("Datenstand (\\w+) (\\S+)");
    private static final String SITZUNG = "sitzung";
    /** Rows that hold texts about several items of a meeting. */
    private static final Pattern ZUR_GANZEN_SITZUNG = Pattern.compile("niederschrift_\\w+|tagesordnung_fassung|berichtigung");

    private final JdbcClient datenbank;
    private final Set<String> gekennzeichnete;
    private final Map<String, Map<String, String>> verweise = new HashMap<>();
    private final Map<String, Set<String>> schluessel = new HashMap<>();
    private final Set<String> vorgaenge = new HashSet<>();
    private Set<String> ablaeufe;

    Geheimes(JdbcClient datenbank) {
        this.datenbank = datenbank;
        gekennzeichnete = menge("select lower(table_name) from information_schema.columns where table_schema = current_schema "
                + "and lower(column_name) = 'oeffentlich'");
        datenbank.sql("""
                select lower(k.table_name), lower(k.column_name), lower(u.table_name) from information_schema.referential_constraints r
                join information_schema.key_column_usage k on k.constraint_schema = r.constraint_schema and k.constraint_name = r.constraint_name
                join information_schema.table_constraints u on u.constraint_schema = r.unique_constraint_schema
                    and u.constraint_name = r.unique_constraint_name
                where k.table_schema = current_schema and lower(u.table_name) <> 'person'""")
                .query(zeile -> {
                    verweise.computeIfAbsent(zeile.getString(1), neu -> new TreeMap<>()).put(zeile.getString(2), zeile.getString(3));
                });
        String sitzungen = "select sitzung_id from tagesordnungspunkt where id in (" + frage("tagesordnungspunkt", Set.of()).orElseThrow() + ")";
        schluessel.put(SITZUNG, menge(sitzungen));
        vorgaenge.addAll(menge("select nummer from drucksache where id in (" + frage("drucksache", Set.of()).orElseThrow() + ")"));
        vorgaenge.addAll(menge("select kennung from sitzung where id in (" + sitzungen + ")"));
        vorgaenge.addAll(menge("select kennung from tagesordnungsantrag where oeffentlich = false"));
    }

    /** @return whether the row is about something that is not public */
    boolean ist(Fundstelle stelle) {
        Map<String, String> werte = stelle.werte();
        return "false".equals(werte.get("oeffentlich")) || vorgang(werte.getOrDefault("vorgang", ""))
                || vorgang(werte.getOrDefault("business_key_", "")) || ablauf(werte.get("proc_inst_id_"))
                || ZUR_GANZEN_SITZUNG.matcher(stelle.tabelle()).matches() && schluessel(SITZUNG).contains(werte.get("sitzung_id"))
                || verweise.getOrDefault(stelle.tabelle(), Map.of()).entrySet().stream().anyMatch(verweis -> !verweis.getValue().equals(SITZUNG)
                && werte.containsKey(verweis.getKey()) && schluessel(verweis.getValue()).contains(werte.get(verweis.getKey())));
    }

    private boolean vorgang(String vorgang) {
        Matcher datenstand = DATENSTAND.matcher(vorgang);
        return vorgaenge.contains(vorgang) || datenstand.matches() && schluessel(datenstand.group(1)).contains(datenstand.group(2))
                || Vorgangsart.finden(vorgang).filter(nummer -> schluessel(nummer.art().tabelle()).contains(String.valueOf(nummer.id()))).isPresent();
    }

    private boolean ablauf(String nummer) {
        if (nummer == null) {
            return false;
        }
        if (ablaeufe == null) {
            ablaeufe = new HashSet<>();
            datenbank.sql("select p.id_, coalesce(p.business_key_, w.business_key_) from act_hi_procinst p "
                    + "left join act_hi_procinst w on w.id_ = p.root_proc_inst_id_").query(zeile -> {
                        String vorgang = zeile.getString(2);
                        if (vorgang != null && vorgang(vorgang)) {
                            ablaeufe.add(zeile.getString(1));
                        }
                    });
        }
        return ablaeufe.contains(nummer);
    }

    private Set<String> schluessel(String tabelle) {
        Set<String> bekannte = schluessel.get(tabelle);
        if (bekannte == null) {
            bekannte = frage(tabelle, Set.of()).map(this::menge).orElse(Set.of());
            schluessel.put(tabelle, bekannte);
        }
        return bekannte;
    }

    /** @param darueber tables that ask already: two that point at each other do not ask for ever */
    private Optional<String> frage(String tabelle, Set<String> darueber) {
        Set<String> fragende = new HashSet<>(darueber);
        fragende.add(tabelle);
        List<String> gruende = new ArrayList<>();
        if (gekennzeichnete.contains(tabelle)) {
            gruende.add("oeffentlich = false");
        }
        verweise.getOrDefault(tabelle, Map.of()).forEach((spalte, ziel) -> {
            if (!fragende.contains(ziel)) {
                frage(ziel, fragende).ifPresent(frage -> gruende.add(spalte + " in (" + frage + ")"));
            }
        });
        return gruende.isEmpty() ? Optional.empty() : Optional.of("select id from " + tabelle + " where " + String.join(" or ", gruende));
    }

    private Set<String> menge(String frage) {
        return new HashSet<>(datenbank.sql(frage).query(String.class).list());
    }
}
