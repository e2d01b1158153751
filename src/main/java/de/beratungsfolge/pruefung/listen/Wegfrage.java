package de.beratungsfolge.pruefung.listen;

import de.beratungsfolge.drucksachen.Beratungsergebnis;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.pruefung.Adressen;
import de.beratungsfolge.pruefung.listen.Listenfund.Liste;
import de.beratungsfolge.pruefung.worte.Namen;
import de.beratungsfolge.regelwerk.Bezeichnungen;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Papers that a body of their route did not treat, treated out of turn, or that lacked a body from the beginning. */
@Component
@Order(6)
class Wegfrage implements Listenfrage {

    static final String UEBERGANGEN = "UEBERGANGEN";
    private static final String ERLEDIGT = Arrays.stream(Beratungsergebnis.values()).filter(Beratungsergebnis::erledigtStation)
            .map(eines -> "'" + eines + "'").collect(Collectors.joining(", "));
    private static final String SPAETER = "exists (select 1 from station t where t.drucksache_id = s.drucksache_id and t.position > s.position "
            + "and t.ergebnis in (" + ERLEDIGT + "))";
    private static final String GILT = "not exists (select 1 from folgebefund n where n.drucksache_id = b.drucksache_id and n.id > b.id) "
            + "and d.stand not in ('ENTWURF', 'MITZEICHNUNG')";
    private static final Kopf KOPF = new Kopf("uebersprungen", "Übersprungene Gremien",
            "Welche Drucksachen haben ein Gremium ihrer Beratungsfolge übersprungen?",
            "§§ 41, 48 Abs. 1, 57, 59 GO NRW und die Beratungsfolge der Drucksache",
            List.of("Übergangen: Ein späteres Gremium ist fertig, ein früheres nicht. Auf die Tagesordnung setzt das Programm immer nur die nächste "
                            + "Station; solche Fälle kommen daher nur aus Übernahmen oder Eingriffen in die Datenbank.",
                    "Nicht der Reihe nach: Ein Gremium tagte vor einem, das vor ihm an der Reihe war.",
                    "Nicht vorgesehen: Der Befund zur Beratungsfolge nannte ein Gremium, das im Weg der unterzeichneten Drucksache fehlt. Ob die Angaben "
                            + "der Drucksache stimmten, auf denen der Befund beruht, weiß das Programm nicht."),
            arten(), List.of("Drucksache", "Betreff", "Was", "Gremium", "Vorgesehen", "Danach oder stattdessen"), "", "Termin oder Tag des Befundes",
            false);

    private final JdbcClient datenbank;
    private final Inhalte inhalte;
    private final Namen namen;
    private final Adressen adressen;

    Wegfrage(JdbcClient datenbank, Inhalte inhalte, Namen namen, Adressen adressen) {
        this.datenbank = datenbank;
        this.inhalte = inhalte;
        this.namen = namen;
        this.adressen = adressen;
    }

    private record Papier(String nummer, long drucksacheId, String betreff) {
    }

    private record Station(long id, long drucksacheId, int position, long gremiumId, LocalDate termin, Beratungsergebnis ergebnis, LocalDate ergebnisAm) {
    }

    private static Map<String, String> arten() {
        Map<String, String> arten = new LinkedHashMap<>();
        arten.put(UEBERGANGEN, "übergangen");
        arten.put("REIHENFOLGE", "nicht der Reihe nach");
        arten.put(Listenverzeichnis.NICHT_BETEILIGT, "im Weg nicht vorgesehen, obwohl der Befund es nannte");
        return arten;
    }

    @Override
    public Kopf kopf() {
        return KOPF;
    }

    @Override
    public List<Zweig> zweige(Auswahl auswahl) {
        List<Zweig> zweige = new ArrayList<>();
        for (String offen : List.of("s.ergebnis is null", "s.ergebnis = 'VERTAGT'")) {
            zweige.add(new Zweig("s.termin", "-s.id", "'" + UEBERGANGEN + "'", "station s", offen + " and s.termin between :von and :bis and "
                    + SPAETER).und(auswahl.imGremium("s.gremium_id")));
        }
        zweige.add(Zweig.fund(Liste.WEG, Schrittfunde.STATION, "f.merkmal", "", "").und(auswahl.gremium() == null ? ""
                : "exists (select 1 from protokoll_eintrag e join drucksache d on d.nummer = e.vorgang join station s on s.drucksache_id = d.id "
                + "where e.id = f.eintrag_id and s.gremium_id = :gremium)"));
        zweige.add(Zweig.fund(Liste.WEG, "beratungsfolge", "f.merkmal",
                "join folgebefund b on b.befund_id = f.eintrag_id join drucksache d on d.id = b.drucksache_id", GILT).und(auswahl.gremium() == null ? ""
                : "exists (select 1 from station s where s.drucksache_id = d.id and s.gremium_id = :gremium)"));
        return zweige;
    }

    @Override
    public List<Zeile> zeilen(List<Stelle> stellen, Auswahl auswahl) {
        Map<Long, Inhalte.Gelesen> gelesene = inhalte.von(stellen.stream().map(Stelle::id).filter(id -> id > 0).toList());
        List<Long> uebergangene = stellen.stream().map(Stelle::id).filter(id -> id < 0).map(id -> -id).toList();
        Map<Long, Station> stationen = new HashMap<>();
        if (!uebergangene.isEmpty()) {
            stationen("id in (:was)", uebergangene).forEach(eine -> stationen.put(eine.id(), eine));
        }
        Map<String, Papier> papiere = papiere(gelesene.values().stream().map(Inhalte.Gelesen::vorgang).distinct().toList(),
                stationen.values().stream().map(Station::drucksacheId).distinct().toList());
        Map<Long, Papier> nachId = papiere.values().stream().collect(Collectors.toMap(Papier::drucksacheId, papier -> papier));
        Map<Long, List<Station>> wege = nachId.isEmpty() ? Map.of() : stationen("drucksache_id in (:was)", new ArrayList<>(nachId.keySet())).stream()
                .collect(Collectors.groupingBy(Station::drucksacheId));
        Map<Long, String> gremien = namen.verzeichnis().gremien();
        List<Zeile> zeilen = new ArrayList<>();
        for (Stelle stelle : stellen) {
            Station station = stationen.get(-stelle.id());
            Inhalte.Gelesen eine = gelesene.get(stelle.id());
            Papier papier = station == null ? papiere.get(eine.vorgang()) : nachId.get(station.drucksacheId());
            List<Station> weg = papier == null ? List.of() : wege.getOrDefault(papier.drucksacheId(), List.of());
            List<Zeile.Zelle> zellen = new ArrayList<>();
            String nummer = papier == null ? eine.vorgang() : papier.nummer();
            zellen.add(Zeile.verweis(nummer, adressen.vorgang(nummer)));
            zellen.add(Zeile.text(papier == null ? "" : papier.betreff()));
            zellen.add(Zeile.text(KOPF.art(stelle.art())));
            zellen.addAll(station != null ? uebergangen(station, weg, gremien) : stelle.art().equals(Listenverzeichnis.NICHT_BETEILIGT)
                    ? nichtBeteiligt(stelle, eine, weg, gremien) : nichtDerReiheNach(stelle, eine, weg, gremien));
            zeilen.add(new Zeile(stelle, stelle.art().equals(UEBERGANGEN) ? "übergangen" : "", zellen));
        }
        return zeilen;
    }

    private static List<Zeile.Zelle> uebergangen(Station station, List<Station> weg, Map<Long, String> gremien) {
        return List.of(Zeile.text(gremien.get(station.gremiumId())), Zeile.text(Datum.deutsch(station.termin())),
                Zeile.text(weg.stream().filter(andere -> andere.position() > station.position() && andere.ergebnis() != null)
                        .map(andere -> behandelt(andere, gremien)).collect(Collectors.joining("; "))));
    }

    private List<Zeile.Zelle> nichtDerReiheNach(Stelle stelle, Inhalte.Gelesen eine, List<Station> weg, Map<Long, String> gremien) {
        String gremium = eine.inhalt().path("gremium").asText();
        int position = weg.stream().filter(station -> gremium.equals(gremien.get(station.gremiumId())) && stelle.tag().equals(station.ergebnisAm()))
                .mapToInt(Station::position).findFirst().orElse(Integer.MAX_VALUE);
        return List.of(Zeile.verweis(gremium + ", " + Datum.deutsch(stelle.tag()), adressen.eintrag(stelle.id())),
                Zeile.text("nach: " + weg.stream().filter(andere -> andere.position() < position && andere.ergebnisAm() != null
                        && andere.ergebnisAm().isAfter(stelle.tag())).map(andere -> behandelt(andere, gremien)).collect(Collectors.joining("; "))),
                Zeile.text(eine.schritt()));
    }

    private List<Zeile.Zelle> nichtBeteiligt(Stelle stelle, Inhalte.Gelesen eine, List<Station> weg, Map<Long, String> gremien) {
        List<String> hinweise = new ArrayList<>();
        eine.befund().path("hinweise").forEach(hinweis -> hinweise.add(Bezeichnungen.hinweis(hinweis.asText())));
        return List.of(Zeile.verweis(String.join(" ", hinweise), adressen.befund(stelle.id())), Zeile.text("nicht"),
                Zeile.text(weg.stream().map(andere -> gremien.get(andere.gremiumId())).collect(Collectors.joining(", "))));
    }

    private static String behandelt(Station station, Map<Long, String> gremien) {
        return gremien.get(station.gremiumId()) + " am " + Datum.deutsch(station.ergebnisAm()) + " (" + station.ergebnis().bezeichnung() + ")";
    }

    private List<Station> stationen(String wo, List<Long> was) {
        return datenbank.sql("select id, drucksache_id, position, gremium_id, termin, ergebnis, ergebnis_am from station where " + wo
                + " order by drucksache_id, position").param("was", was).query(Station.class).list();
    }

    private Map<String, Papier> papiere(List<String> nummern, List<Long> ids) {
        Map<String, Papier> papiere = new HashMap<>();
        String abfrage = "select nummer, id as drucksache_id, betreff from drucksache where ";
        if (!nummern.isEmpty()) {
            datenbank.sql(abfrage + "nummer in (:was)").param("was", nummern).query(Papier.class).list().forEach(eines -> papiere.put(eines.nummer(), eines));
        }
        if (!ids.isEmpty()) {
            datenbank.sql(abfrage + "id in (:was)").param("was", ids).query(Papier.class).list().forEach(eines -> papiere.put(eines.nummer(), eines));
        }
        return papiere;
    }
}
