package de.beratungsfolge.pruefung.listen;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads lists page by page, each source from where the page before ended; one statement for a page, one for a number. */
@Component
class Listenleser {

    /** Beyond this nobody needs the number, only that there are more. */
    static final int ZAEHLEN_BIS = 1000;

    private final JdbcClient datenbank;

    Listenleser(JdbcClient datenbank) {
        this.datenbank = datenbank;
    }

    /** @return so many places at most after the filter's mark */
    List<Stelle> lesen(Listenfrage frage, Auswahl auswahl, int hoechstens) {
        Map<String, Object> werte = auswahl.werte();
        werte.put("hoechstens", hoechstens);
        Stelle marke = auswahl.filter().marke();
        String vergleich = frage.kopf().aeltesteZuerst() ? ">" : "<";
        String folge = frage.kopf().aeltesteZuerst() ? "" : " desc";
        if (marke != null) {
            werte.put("markentag", marke.tag());
            werte.put("markenid", marke.id());
        }
        String teile = zweige(frage, auswahl).stream().map(zweig -> "(select " + zweig.tag() + " as tag, " + zweig.id() + " as id, "
                + zweig.art() + " as art from " + zweig.von() + " where " + zweig.wo() + (marke == null ? "" : " and " + zweig.tag() + " "
                + vergleich + "= :markentag and (" + zweig.tag() + " " + vergleich + " :markentag or " + zweig.id() + " " + vergleich
                + " :markenid)") + " order by " + zweig.fest() + zweig.tag() + folge + ", " + zweig.id() + folge + " limit :hoechstens)")
                .collect(Collectors.joining(" union all "));
        return teile.isEmpty() ? List.of() : datenbank.sql("select tag, id, art from (" + teile + ") z order by tag" + folge + ", id"
                + folge + " limit :hoechstens").params(werte).query(Stelle.class).list();
    }

    /** @return how many rows there are, at most one more than {@link #ZAEHLEN_BIS} of each source */
    long zaehlen(Listenfrage frage, Auswahl auswahl) {
        Map<String, Object> werte = auswahl.werte();
        werte.put("hoechstens", ZAEHLEN_BIS + 1);
        String summe = zweige(frage, auswahl).stream().map(zweig -> "(select count(*) from (select 1 as eine from " + zweig.von() + " where "
                + zweig.wo() + " limit :hoechstens) z)").collect(Collectors.joining(" + "));
        return summe.isEmpty() ? 0 : datenbank.sql("select " + summe).params(werte).query(Long.class).single();
    }

    private static List<Zweig> zweige(Listenfrage frage, Auswahl auswahl) {
        String art = auswahl.filter().art();
        return frage.zweige(auswahl).stream().map(zweig -> frage.kopf().arten().containsKey(art) ? zweig.und(zweig.art() + " = :art") : zweig).toList();
    }
}
