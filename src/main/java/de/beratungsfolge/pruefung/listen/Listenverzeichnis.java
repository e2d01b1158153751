package de.beratungsfolge.pruefung.listen;

import com.fasterxml.jackson.databind.JsonNode;
import de.beratungsfolge.protokoll.Eintrag;
import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.pruefung.Gremienketten;
import de.beratungsfolge.pruefung.listen.Listenfund.Liste;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down which entries answer a question of the lists. Everything in it follows from the record. */
@Component
class Listenverzeichnis {

    static final String NICHT_BETEILIGT = "NICHT_BETEILIGT";
    private static final Set<String> FEHLENDE_GREMIEN = Set.of("RAT_MUSS_BESCHLIESSEN", "FINANZAUSSCHUSS_EMPFOHLEN",
            "INTEGRATIONSRAT_EMPFOHLEN", "SENIORENBEIRAT_EMPFOHLEN");

    private final JdbcClient datenbank;
    private final JdbcTemplate stapel;
    private final Inhalte inhalte;
    private final Schrittfunde schrittfunde;
    private final Gremienketten ketten;

    Listenverzeichnis(JdbcClient datenbank, JdbcTemplate stapel, Inhalte inhalte, Schrittfunde schrittfunde, Gremienketten ketten) {
        this.datenbank = datenbank;
        this.stapel = stapel;
        this.inhalte = inhalte;
        this.schrittfunde = schrittfunde;
        this.ketten = ketten;
    }

    /** Takes entries up. */
    void eintraege(List<Eintrag> eintraege) {
        Map<Long, Listenfund> funde = new HashMap<>(schrittfunde.von(eintraege.stream().filter(einer -> einer.art() == Eintragsart.SCHRITT).toList()));
        eintraege.forEach(eintrag -> fund(eintrag).ifPresent(einer -> funde.put(eintrag.id(), einer)));
        if (funde.isEmpty()) {
            return;
        }
        List<Eintrag> sprechende = eintraege.stream().filter(einer -> funde.containsKey(einer.id())).toList();
        Map<String, Long> gremien = ketten.von(sprechende.stream().map(Eintrag::vorgang).collect(Collectors.toSet()));
        List<Object[]> zeilen = new ArrayList<>();
        for (Eintrag eintrag : sprechende) {
            Listenfund fund = funde.get(eintrag.id());
            zeilen.add(new Object[] {fund.liste().name(), fund.pruefung(), fund.merkmal(), fund.faellig() == null
                    ? eintrag.geschehenAm().toLocalDate() : fund.faellig(), eintrag.id(), gremien.get(eintrag.vorgang()), eintrag.person(),
                    fund.faellig(), fund.geschehen()});
        }
        stapel.batchUpdate("insert into listenfund (liste, pruefung, merkmal, tag, eintrag_id, gremium_id, person, faellig, geschehen) "
                + "values (?, ?, ?, ?, ?, ?, ?, ?, ?)", zeilen);
    }

    /** Entries after this id, so many at most. @return id of the last, or -1: there was none */
    long eintraegeAb(long nach, int hoechstens) {
        List<Eintrag> alle = datenbank.sql("select * from protokoll_eintrag where id > :nach order by id limit :hoechstens")
                .param("nach", nach).param("hoechstens", hoechstens).query(Eintrag.class).list();
        eintraege(alle);
        return alle.isEmpty() ? -1 : alle.get(alle.size() - 1).id();
    }

    private Optional<Listenfund> fund(Eintrag eintrag) {
        if (eintrag.art() == Eintragsart.FESTSTELLUNG) {
            JsonNode inhalt = inhalte.lesen(eintrag.inhalt());
            return inhalt.path("abweichung").asBoolean() ? Optional.of(Listenfund.von(Liste.ABWEICHUNG, inhalt.path("pruefung").asText(),
                    inhalt.path("festgestellt").asText())) : Optional.empty();
        }
        if (eintrag.art() != Eintragsart.BEFUND) {
            return Optional.empty();
        }
        JsonNode inhalt = inhalte.lesen(eintrag.inhalt());
        JsonNode befund = inhalt.path("befund");
        JsonNode fakten = inhalt.path("fakten");
        return switch (befund.path("pruefung").asText()) {
            case "beschlussfaehigkeit" -> beschlussfaehigkeit(befund);
            case "abstimmung" -> Stimmengewicht.abstimmung(fakten, befund);
            case "wahl" -> Wahlgewicht.wahl(fakten, befund);
            case "beirat-wahl" -> Wahlgewicht.beiratswahl(fakten, befund);
            case "sitzverteilung" -> Wahlgewicht.sitzverteilung(befund);
            case "beratungsfolge" -> beratungsfolge(befund);
            case "abberufung" -> Stimmengewicht.abberufung(fakten, befund).or(() -> Fristenfund.von(fakten, befund));
            default -> Fristenfund.von(fakten, befund);
        };
    }

    private static Optional<Listenfund> beschlussfaehigkeit(JsonNode befund) {
        String ergebnis = befund.path("ergebnis").asText();
        return "BESCHLUSSFAEHIG".equals(ergebnis) ? Optional.empty()
                : Optional.of(Listenfund.von(Liste.QUORUM, "beschlussfaehigkeit", ergebnis));
    }

    private static Optional<Listenfund> beratungsfolge(JsonNode befund) {
        for (JsonNode hinweis : befund.path("hinweise")) {
            if (FEHLENDE_GREMIEN.contains(hinweis.asText())) {
                return Optional.of(Listenfund.von(Liste.WEG, "beratungsfolge", NICHT_BETEILIGT));
            }
        }
        return Optional.empty();
    }
}
