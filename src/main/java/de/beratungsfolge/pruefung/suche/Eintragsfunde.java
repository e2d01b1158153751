package de.beratungsfolge.pruefung.suche;

import de.beratungsfolge.pruefung.Leutewahl;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody recorded, or what was recorded in a period, the latest first; what the program notes of its own rows is none of it. */
@Component
@Order(7)
class Eintragsfunde implements Trefferliste {

    private final JdbcClient datenbank;
    private final Leutewahl leute;
    private final Eintragszeilen zeilen;

    Eintragsfunde(JdbcClient datenbank, Leutewahl leute, Eintragszeilen zeilen) {
        this.datenbank = datenbank;
        this.leute = leute;
        this.zeilen = zeilen;
    }

    private record Stelle(LocalDateTime zeit, long id) {
    }

    @Override
    public String schluessel() {
        return "eintraege";
    }

    @Override
    public String name() {
        return "Einträge im Protokoll";
    }

    @Override
    public Set<Angabe> kennt() {
        return EnumSet.of(Angabe.PERSON, Angabe.ZEIT);
    }

    @Override
    public Fund suchen(Suchfrage frage, int hoechstens) {
        Map<String, Object> werte = new HashMap<>(Map.of("von", frage.ab().atStartOfDay(), "bis", frage.marke().zeit(),
                "zeit", frage.marke().zeit(), "id", frage.marke().id(), "hoechstens", hoechstens + 1));
        List<String> teile = new ArrayList<>();
        if (frage.person().isEmpty()) {
            teile.add(teil(""));
        }
        for (String login : frage.person().isEmpty() ? Set.<String>of() : leute.gemeinte(frage.person()).logins()) {
            String name = "p" + teile.size();
            werte.put(name, login);
            teile.add(teil(" and e.person = :" + name));
        }
        List<Stelle> stellen = datenbank.sql("select zeit, id from (" + String.join(" union all ", teile)
                + ") f order by zeit desc, id desc limit :hoechstens").params(werte).query(Stelle.class).list();
        return Fund.seite(stellen, hoechstens, letzte -> new Marke(letzte.zeit(), letzte.id()), gezeigte -> zeilen.von(gezeigte.stream()
                .map(Stelle::id).toList()));
    }

    private static String teil(String person) {
        return "(select e.geschehen_am as zeit, e.id from protokoll_eintrag e where e.art not in ('DATENSTAND', 'JOURNAL') "
                + "and e.geschehen_am between :von and :bis and e.geschehen_am <= :zeit and (e.geschehen_am < :zeit or e.id < :id)" + person
                + " order by " + (person.isEmpty() ? "" : "e.person, ") + "e.geschehen_am desc, e.id desc limit :hoechstens)";
    }
}
