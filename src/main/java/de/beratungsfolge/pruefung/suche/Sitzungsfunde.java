package de.beratungsfolge.pruefung.suche;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.gremien.Gremium;
import de.beratungsfolge.pruefung.Adressen;
import de.beratungsfolge.sitzungen.Sitzungsstand;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    public Set<Angabe> kennt() {
        return EnumSet.of(Angabe.TEXT, Angabe.GREMIUM, Angabe.ZEIT);
    }

    @Override
    public Fund suchen(Suchfrage frage, int hoechstens) {
        Map<String, Object> werte = new HashMap<>(Map.of("von", frage.ab(), "bis", frage.marke().zeit().toLocalDate(),
                "tag", frage.marke().zeit().toLocalDate(),
                "id", frage.marke().id(), "hoechstens", hoechstens + 1));
        String wo = "s.datum between :von and :bis and s.datum <= :tag and (s.datum < :tag or s.id < :id)";
        String folge = "s.datum desc, s.id desc";
        Long gremium = gremien.mitKuerzel(frage.gremium()).orElse(null);
        if (gremium != null) {
            werte.put("gremium", gremium);
            wo += " and s.gremium_id = :gremium";
            folge = "s.gremium_id, " + folge;
        }
        if (frage.text().isEmpty()) {
            return lesen(wo, folge, werte, hoechstens);
        }
        werte.put("kennung", frage.text());
        Fund genau = lesen(wo + " and s.kennung = :kennung", folge, werte, hoechstens);
        List<Long> genannte = gremien.mitText(frage.text()).stream().map(Gremium::id).toList();
        werte.put("gremien", genannte);
        return !genau.treffer().isEmpty() || genannte.isEmpty() ? genau : lesen(wo + " and s.gremium_id in (:gremien)", folge, werte, hoechstens);
    }

    private Fund lesen(String wo, String folge, Map<String, Object> werte, int hoechstens) {
        List<Zeile> zeilen = datenbank.sql(ZEILE + wo + " order by " + folge + " limit :hoechstens").params(werte).query(Zeile.class).list();
        return Fund.seite(zeilen, hoechstens, letzte -> Marke.am(letzte.datum(), letzte.id()), gezeigte -> gezeigte.stream().map(this::treffer).toList());
    }

    private Treffer treffer(Zeile zeile) {
        return new Treffer(zeile.gremium() + ", " + zeile.nummer() + ". Sitzung", adressen.sitzung(zeile.kennung()),
                Datum.deutsch(zeile.datum()), zeile.gremium(), zeile.stand().bezeichnung() + ", " + zeile.ort(), "");
    }
}
