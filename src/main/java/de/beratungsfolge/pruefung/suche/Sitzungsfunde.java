package de.beratungsfolge.pruefung.suche;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.gremien.Gremium;
import de.beratungsfolge.pruefung.Adressen;
import de.beratungsfolge.sitzungen.Sitzungsstand;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Meetings by body, Kennung and period, the latest first. */
@Component
@Order(2)
class Sitzungsfunde implements Trefferliste {

    private static final String ZEILE = "select s.id, s.kennung, s.nummer, s.datum, s.stand, s.ort, g.name as gremium from sitzung s "
            + "join gremium g on g.id = s.gremium_id where ";

    private final JdbcClient datenbank;
    private final Gremienwahl gremien;
    private final Adressen adressen;

    Sitzungsfunde(JdbcClient datenbank, Gremienwahl gremien, Adressen adressen) {
        this.datenbank = datenbank;
        this.gremien = gremien;
        this.adressen = adressen;
    }

    private record Zeile(long id, String kennung, int nummer, LocalDate datum, Sitzungsstand stand, String ort, String gremium) {
    }

    @Override
    public String schluessel() {
        return "sitzungen";
    }

    @Override
    public String name() {
        return "Sitzungen";
    }

    @Override
    public boolean versteht(Suchfrage frage) {
        return frage.norm().isEmpty() && frage.person().isEmpty();
    }

    @Override
    public Fund suchen(Suchfrage frage, int hoechstens) {
        List<Zeile> genau = frage.text().isEmpty() ? List.of()
                : datenbank.sql(ZEILE + "s.kennung = :kennung").param("kennung", frage.text()).query(Zeile.class).list();
        if (!genau.isEmpty()) {
            return new Fund(genau.stream().map(this::treffer).toList(), null);
        }
        Map<String, Object> werte = new HashMap<>(Map.of("von", frage.ab(), "bis", frage.marke().zeit().toLocalDate(),
                "tag", frage.marke().zeit().toLocalDate(),
                "id", frage.marke().id(), "hoechstens", hoechstens + 1));
        String wo = "s.datum between :von and :bis and s.datum <= :tag and (s.datum < :tag or s.id < :id)";
        if (!frage.text().isEmpty()) {
            List<Long> ids = gremien.mitText(frage.text()).stream().map(Gremium::id).toList();
            if (ids.isEmpty()) {
                return Fund.NICHTS;
            }
            werte.put("gremien", ids);
            wo += " and s.gremium_id in (:gremien)";
        }
        Long gremium = gremien.mitKuerzel(frage.gremium()).orElse(null);
        if (gremium != null) {
            werte.put("gremium", gremium);
            wo += " and s.gremium_id = :gremium";
        }
        List<Zeile> zeilen = datenbank.sql(ZEILE + wo + " order by " + (gremium == null ? "" : "s.gremium_id, ")
                        + "s.datum desc, s.id desc limit :hoechstens").params(werte)
                .query(Zeile.class).list();
        boolean mehr = zeilen.size() > hoechstens;
        List<Zeile> gezeigte = mehr ? zeilen.subList(0, hoechstens) : zeilen;
        Zeile letzte = mehr ? gezeigte.get(hoechstens - 1) : null;
        return new Fund(gezeigte.stream().map(this::treffer).toList(),
                mehr ? new Marke(letzte.datum().atStartOfDay(), letzte.id()).toString() : null);
    }

    private Treffer treffer(Zeile zeile) {
        return new Treffer(zeile.gremium() + ", " + zeile.nummer() + ". Sitzung", adressen.sitzung(zeile.kennung()),
                Datum.deutsch(zeile.datum()), zeile.gremium(), zeile.stand().bezeichnung() + ", " + zeile.ort(), "");
    }
}
