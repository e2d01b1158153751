package de.beratungsfolge.pruefung.listen;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.pruefung.listen.Listenfund.Liste;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Deadlines that were missed, each with the day it was due and the day it was done. */
@Component
@Order(5)
class Fristenfrage implements Listenfrage {

    static final String KONTROLLE_OFFEN = "KONTROLLE_OFFEN";
    static final String NACHFOLGE_OFFEN = "NACHFOLGE_OFFEN";
    static final String KASSE_OFFEN = "KASSE_OFFEN";
    static final String NEUE_SITZUNG_OFFEN = "NEUE_SITZUNG_OFFEN";
    static final String EINSPRUCH = "einspruch";
    private static final Map<String, String> GELTENDER_BEFUND = geltende();
    private static final Kopf KOPF = new Kopf("fristen", "Versäumte Fristen",
            "Welche Fristen wurden versäumt, wann wären sie abgelaufen und wann geschah es?",
            "§§ 47, 48, 54, 57 Abs. 4 GO NRW, BekanntmVO NRW, §§ 3 bis 6 GeschO-SB",
            List.of("Versäumt ist, was die Regeln als verspätet oder verfrüht gefunden haben, auch wenn es geheilt wurde oder anders festgestellt ist; "
                            + "dazu offene Termine, die heute verstrichen sind. Ersetzt ein neuer Befund den alten, zählt nur der neue.",
                    "Für die Niederschriften von Rat und Ausschüssen nennt das Gesetz keine Frist; sie fehlen hier. Für den Seniorenbeirat steht hier, "
                            + "was nicht in der nachfolgenden Sitzung genehmigt wurde (§ 6 Satz 3 GeschO-SB). Fristen der Mitzeichnung im Haus und "
                            + "Vorlagen in der nächsten Sitzung (siehe Eilentscheidungen) sind nicht enthalten."),
            arten(), List.of("Was", "Frist", "Gremium", "Fällig", "Geschehen", "Abstand", "Befund oder Stand"), "", "Fälligkeit", false);

    private final Fristenzeilen zeilen;

    Fristenfrage(Fristenzeilen zeilen) {
        this.zeilen = zeilen;
    }

    private static Map<String, String> geltende() {
        Map<String, String> verbindungen = new LinkedHashMap<>();
        verbindungen.put("ladung", "exists (select 1 from sitzung s where s.ladung_befund_id = f.eintrag_id) or exists "
                + "(select 1 from tagesordnung_fassung t where t.ladung_befund_id = f.eintrag_id and t.nummer > 1)");
        verbindungen.put("bekanntmachung", "exists (select 1 from sitzung s where s.bekanntmachung_befund_id = f.eintrag_id) or exists "
                + "(select 1 from nachtragsbekanntmachung n where n.befund_id = f.eintrag_id)");
        verbindungen.put("niederschrift", "exists (select 1 from niederschrift_akte n where n.befund_id = f.eintrag_id)");
        verbindungen.put("widerspruch", "exists (select 1 from rechtsbehelf r where r.befund_id = f.eintrag_id or r.ergebnis_befund_id = f.eintrag_id)");
        verbindungen.put("nachfolge", "exists (select 1 from abberufung a where a.nachfolge_befund_id = f.eintrag_id)");
        verbindungen.put("abberufung", "exists (select 1 from abberufung a where a.befund_id = f.eintrag_id)");
        verbindungen.put("beirat-kassenpruefung", "exists (select 1 from kassenpruefung k where k.befund_id = f.eintrag_id)");
        verbindungen.put("beirat-wahleinladung", "exists (select 1 from beiratswahl b where b.einladung_befund_id = f.eintrag_id)");
        verbindungen.put("beirat-versammlung", "exists (select 1 from versammlungsjahr v where v.befund_id = f.eintrag_id)");
        verbindungen.put(Schrittfunde.KONTROLLE, "");
        return verbindungen;
    }

    private static Map<String, String> arten() {
        Map<String, String> arten = new LinkedHashMap<>();
        arten.put("ladung", "Ladungsfrist");
        arten.put("bekanntmachung", "Bekanntmachung");
        arten.put("niederschrift", "Genehmigung der Niederschrift (Seniorenbeirat)");
        arten.put("widerspruch", "Widerspruch oder Beanstandung");
        arten.put(NEUE_SITZUNG_OFFEN, "neue Sitzung nach Widerspruch, steht aus");
        arten.put(EINSPRUCH, "Einspruch");
        arten.put(Schrittfunde.KONTROLLE, "Beschlusskontrolle, Bericht verspätet");
        arten.put(KONTROLLE_OFFEN, "Beschlusskontrolle, Bericht steht aus");
        arten.put("abberufung", "Abberufung zu früh behandelt");
        arten.put("nachfolge", "Nachfolge in zwei Wochen");
        arten.put(NACHFOLGE_OFFEN, "Nachfolge in zwei Wochen, steht aus");
        arten.put("beirat-kassenpruefung", "Kassenprüfung");
        arten.put(KASSE_OFFEN, "Kassenprüfung, steht aus");
        arten.put("beirat-wahleinladung", "Einladung zur Wahl des Seniorenbeirats");
        arten.put("beirat-versammlung", "jährliche Delegiertenversammlung");
        return arten;
    }

    @Override
    public Kopf kopf() {
        return KOPF;
    }

    @Override
    public List<Zweig> zweige(Auswahl auswahl) {
        List<Zweig> zweige = new ArrayList<>();
        GELTENDER_BEFUND.forEach((pruefung, gilt) -> zweige.add(Zweig.fund(Liste.FRIST, pruefung, "f.pruefung", "", "")
                .und(gilt.isEmpty() ? "" : "(" + gilt + ")").und(gremium(pruefung, auswahl))));
        zweige.add(new Zweig("r.frist_bis", "r.befund_id", "'" + EINSPRUCH + "'", "rechtsbehelf r",
                "r.art = 'EINSPRUCH' and r.eingelegt_am > r.frist_bis and r.frist_bis between :von and :bis").und(auswahl.imGremium("r.gremium_id")));
        zweige.add(new Zweig("r.sitzung_bis", "-4 * r.id", "'" + NEUE_SITZUNG_OFFEN + "'", "rechtsbehelf r",
                "r.ausgang is null and r.bleibt_dabei is null and r.festgestellt = 'FRISTGERECHT' and r.sitzung_bis < :heute "
                        + "and r.sitzung_bis between :von and :bis").und(auswahl.imGremium("r.gremium_id")));
        zweige.add(new Zweig("k.termin", "-4 * d.id - 1", "'" + KONTROLLE_OFFEN + "'", "drucksache d join kontrolle k on k.drucksache_id = d.id",
                "d.stand = 'BESCHLOSSEN' and k.termin < :heute and k.termin between :von and :bis")
                .und(auswahl.gremium() == null ? "" : Ausfuehrungsfrage.BESCHLOSSEN_IM_GREMIUM));
        zweige.add(new Zweig("a.nachfolge_bis", "-4 * a.id - 2", "'" + NACHFOLGE_OFFEN + "'", "abberufung a",
                "a.stand = 'ABBERUFEN' and a.nachfolge_am is null and a.nachfolge_bis < :heute and a.nachfolge_bis between :von and :bis")
                .und(auswahl.imGremium("a.gremium_id")));
        zweige.add(kasse(auswahl));
        return zweige;
    }

    /** A paper belongs to no body; what is asked is who decided it. */
    private static String gremium(String pruefung, Auswahl auswahl) {
        return auswahl.gremium() == null || !pruefung.equals(Schrittfunde.KONTROLLE) ? auswahl.imGremium("f.gremium_id")
                : "exists (select 1 from protokoll_eintrag e join drucksache d on d.nummer = e.vorgang where e.id = f.eintrag_id and "
                + Ausfuehrungsfrage.BESCHLOSSEN_IM_GREMIUM + ")";
    }

    /** By the end of March the accounts of the year before are audited (§ 5 GeschO-SB). */
    private static Zweig kasse(Auswahl auswahl) {
        LocalDate heute = auswahl.heute();
        int faellig = heute.isAfter(LocalDate.of(heute.getYear(), 3, 31)) ? heute.getYear() - 1 : heute.getYear() - 2;
        String tag = "cast(cast(k.kassenjahr + 1 as varchar(4)) || '-03-31' as date)";
        return new Zweig(tag, "-4 * k.id - 3", "'" + KASSE_OFFEN + "'", "kassenpruefung k", "k.anlass = 'JAHR' and k.geprueft_am is null "
                + "and k.kassenjahr between 1000 and " + faellig + " and " + tag + " between :von and :bis").und(auswahl.imGremium("k.gremium_id"));
    }

    @Override
    public List<Zeile> zeilen(List<Stelle> stellen, Auswahl auswahl) {
        Map<Stelle, Fristenzeilen.Frist> fristen = new HashMap<>(zeilen.von(stellen));
        return stellen.stream().filter(fristen::containsKey).map(stelle -> {
            Fristenzeilen.Frist frist = fristen.get(stelle);
            boolean offen = frist.geschehen() == null;
            return new Zeile(stelle, offen ? "offen" : "", List.of(frist.was(), Zeile.text(KOPF.art(stelle.art())), Zeile.text(frist.gremium()),
                    Zeile.text(Datum.deutsch(frist.faellig())), Zeile.text(offen ? "nicht" : Datum.deutsch(frist.geschehen())),
                    Zeile.text(offen ? "" : Tage.abstand(frist.faellig(), frist.geschehen())), frist.stand()));
        }).toList();
    }
}
