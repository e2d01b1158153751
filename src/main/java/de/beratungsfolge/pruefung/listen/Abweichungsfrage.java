package de.beratungsfolge.pruefung.listen;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.gremien.Gremium;
import de.beratungsfolge.pruefung.Adressen;
import de.beratungsfolge.pruefung.listen.Listenfund.Liste;
import de.beratungsfolge.pruefung.listen.Zaehlung.Zahl;
import de.beratungsfolge.pruefung.worte.Namen;
import de.beratungsfolge.regelwerk.Bezeichnungen;
import de.beratungsfolge.regelwerk.pruefungen.Pruefungsart;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who established something else than the rules had found, where, how often and why. */
@Component
@Order(4)
class Abweichungsfrage implements Listenfrage {

    private static final Kopf KOPF = new Kopf("abweichungen", "Abweichungen von Befunden",
            "Wo hat jemand etwas anderes festgestellt, als die Regeln gefunden hatten, wie oft und warum?",
            "Feststellung durch Vorsitz oder Verwaltung; die Regeln entscheiden nicht",
            List.of("Eine Abweichung ist nicht schon ein Fehler: Die Regeln kennen nur, was ihnen gesagt wurde. Ohne Begründung nimmt das Programm "
                            + "keine an.",
                    "Abweichungen bei Drucksachen (Beratungsfolge) gehören zu keinem Gremium und zählen unter „Verwaltung“."),
            arten(), List.of("Schritt", "Wann", "Gremium", "Person", "Befund", "Festgestellt", "Begründung"), "Person, die es festgestellt hat",
            "Tag der Feststellung", false);

    private final JdbcClient datenbank;
    private final Inhalte inhalte;
    private final Namen namen;
    private final Namenswahl namenswahl;
    private final Adressen adressen;

    Abweichungsfrage(JdbcClient datenbank, Inhalte inhalte, Namen namen, Namenswahl namenswahl, Adressen adressen) {
        this.datenbank = datenbank;
        this.inhalte = inhalte;
        this.namen = namen;
        this.namenswahl = namenswahl;
        this.adressen = adressen;
    }

    private record Stand(long eintragId, Long gremiumId) {
    }

    private record Anteil(String was, long zahl) {
    }

    private static Map<String, String> arten() {
        Map<String, String> arten = new TreeMap<>();
        for (Pruefungsart eine : Pruefungsart.values()) {
            arten.put(eine.bezeichnung(), Bezeichnungen.pruefung(eine.bezeichnung()));
        }
        return arten;
    }

    @Override
    public Kopf kopf() {
        return KOPF;
    }

    @Override
    public List<Zweig> zweige(Auswahl auswahl) {
        return List.of(Zweig.fund(Liste.ABWEICHUNG, "f.pruefung", "", "").imGremium(auswahl).und(auswahl.leute("f.person")));
    }

    @Override
    public List<Zeile> zeilen(List<Stelle> stellen, Auswahl auswahl) {
        List<Long> ids = stellen.stream().map(Stelle::id).toList();
        Map<Long, Inhalte.Gelesen> gelesene = inhalte.von(ids);
        Map<Long, String> gremien = namen.verzeichnis().gremien();
        Map<Long, String> wo = new HashMap<>();
        if (!ids.isEmpty()) {
            datenbank.sql("select eintrag_id, gremium_id from listenfund where liste = 'ABWEICHUNG' and eintrag_id in (:ids)").param("ids", ids)
                    .query(Stand.class).list().forEach(einer -> wo.put(einer.eintragId(), gremium(einer.gremiumId(), gremien)));
        }
        Map<String, String> leute = namen.namen(gelesene.values().stream().map(Inhalte.Gelesen::person).toList());
        List<Zeile> zeilen = new ArrayList<>();
        for (Stelle stelle : stellen) {
            Inhalte.Gelesen eine = gelesene.get(stelle.id());
            zeilen.add(new Zeile(stelle, "", List.of(Zeile.verweis(eine.vorgang() + ": " + eine.schritt(), adressen.eintrag(stelle.id())),
                    Zeile.text(Datum.deutsch(stelle.tag())), Zeile.text(wo.getOrDefault(stelle.id(), "")),
                    Zeile.text(leute.getOrDefault(eine.person(), eine.person())), Zeile.verweis(Bezeichnungen.pruefung(stelle.art()) + ": "
                            + Bezeichnungen.ergebnis(stelle.art(), eine.befund().asText()), adressen.befund(eine.inhalt().path("befundEintrag").asLong())),
                    Zeile.text(Bezeichnungen.ergebnis(stelle.art(), eine.inhalt().path("festgestellt").asText())),
                    Zeile.text(eine.inhalt().isMissingNode() ? "Der Inhalt wurde gelöscht." : eine.inhalt().path("begruendung").asText()))));
        }
        return zeilen;
    }

    @Override
    public List<Zaehlung> zaehlungen(Auswahl auswahl) {
        Filter filter = auswahl.filter();
        Map<String, Gremium> gremien = namenswahl.alle().stream().collect(Collectors.toMap(eines -> String.valueOf(eines.id()), Function.identity()));
        List<Anteil> nachGremium = anteile("cast(f.gremium_id as varchar(20))", auswahl);
        List<Anteil> nachPerson = anteile("f.person", auswahl);
        Map<String, String> leute = namen.namen(nachPerson.stream().map(Anteil::was).toList());
        return List.of(new Zaehlung("gremien", "Nach Gremium", nachGremium.stream().map(anteil -> {
                    Gremium eines = anteil.was() == null ? null : gremien.get(anteil.was());
                    return eines == null ? new Zahl("Verwaltung", anteil.zahl(), null) : new Zahl(eines.name(), anteil.zahl(),
                            new Filter(eines.kuerzel(), filter.person(), filter.art(), filter.von(), filter.bis(), "").adresse(KOPF.schluessel()));
                }).toList()),
                new Zaehlung("personen", "Nach Person", nachPerson.stream().map(anteil -> new Zahl(leute.getOrDefault(anteil.was(), anteil.was()),
                        anteil.zahl(), new Filter(filter.gremium(), anteil.was(), filter.art(), filter.von(), filter.bis(), "")
                        .adresse(KOPF.schluessel()))).toList()),
                new Zaehlung("pruefungen", "Nach Prüfung", anteile("f.pruefung", auswahl).stream().map(anteil -> new Zahl(
                        Bezeichnungen.pruefung(anteil.was()), anteil.zahl(), KOPF.arten().containsKey(anteil.was()) ? new Filter(filter.gremium(),
                        filter.person(), anteil.was(), filter.von(), filter.bis(), "").adresse(KOPF.schluessel()) : null)).toList()));
    }

    private List<Anteil> anteile(String wonach, Auswahl auswahl) {
        Zweig zweig = zweige(auswahl).get(0).und(KOPF.arten().containsKey(auswahl.filter().art()) ? "f.pruefung = :art" : "");
        return datenbank.sql("select " + wonach + " as was, count(*) as zahl from " + zweig.von() + " where " + zweig.wo() + " group by " + wonach
                + " order by zahl desc, was").params(auswahl.werte()).query(Anteil.class).list();
    }

    private static String gremium(Long id, Map<Long, String> gremien) {
        return id == null ? "Verwaltung" : gremien.getOrDefault(id, "Gremium " + id);
    }
}
