package de.beratungsfolge.sitzungen;

import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.regelwerk.pruefungen.Abstimmungsgegenstand;
import de.beratungsfolge.regelwerk.pruefungen.Stimme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was voted on, how, and what came of it. */
@Component
@Order(30)
class Abstimmungsquelle implements Niederschriftquelle {

    private final Stimmenbestand stimmen;
    private final Antragsliste antraege;
    private final Listenergebnis listen;
    private final Gremien gremien;

    Abstimmungsquelle(Stimmenbestand stimmen, Antragsliste antraege, Listenergebnis listen,
                      Gremien gremien) {
        this.stimmen = stimmen;
        this.antraege = antraege;
        this.listen = listen;
        this.gremien = gremien;
    }

    @Override
    public List<Niederschriftentwurf.Teil> teile(Tagesordnungspunkt punkt) {
        List<Niederschriftentwurf.Teil> teile = new ArrayList<>();
        String nebenantraege = stimmen.zu(punkt.id()).stream().filter(eine -> !stimmen.entscheidetPunkt(eine))
                .map(this::nebenantrag).collect(Collectors.joining("\n"));
        if (!nebenantraege.isEmpty()) {
            teile.add(Niederschriftentwurf.Teil.entworfen(punkt, Teilart.ANTRAEGE, nebenantraege));
        }
        listen.wortlaut(punkt.id()).ifPresent(text ->
                teile.add(Niederschriftentwurf.Teil.entworfen(punkt, Teilart.WAHL, text)));
        if (punkt.beschlusstext() != null) {
            teile.add(Niederschriftentwurf.Teil.entworfen(punkt, Teilart.BESCHLUSS, punkt.beschlusstext()));
        }
        List<Abstimmungsergebnis> entscheidende = stimmen.zu(punkt.id()).stream().filter(stimmen::entscheidetPunkt).toList();
        String abstimmungen = entscheidende.stream().map(this::wortlaut).collect(Collectors.joining("\n"));
        if (!abstimmungen.isEmpty()) {
            teile.add(Niederschriftentwurf.Teil.entworfen(punkt, Teilart.ABSTIMMUNG, abstimmungen));
        }
        if (punkt.ergebnis() != null && !Ergebniswortlaut.gesagt(punkt, entscheidende)) {
            teile.add(Niederschriftentwurf.Teil.entworfen(punkt, Teilart.ERGEBNIS, Ergebniswortlaut.zu(punkt)));
        }
        return teile;
    }

    private String wortlaut(Abstimmungsergebnis abstimmung) {
        return "Abstimmungsergebnis" + (abstimmung.geaenderteFassung() ? " (in geänderter Fassung): " : ": ")
                + abstimmung.wortlaut() + namen(abstimmung);
    }

    private String nebenantrag(Abstimmungsergebnis abstimmung) {
        Antrag antrag = antraege.antrag(abstimmung.antragId());
        return bezeichnung(antrag, abstimmung) + ": „" + antrag.text() + "“ – " + abstimmung.wortlaut() + namen(abstimmung) + ", "
                + (abstimmung.angenommen() ? "angenommen" : "abgelehnt");
    }

    private static String bezeichnung(Antrag antrag, Abstimmungsergebnis abstimmung) {
        return abstimmung.gegenstand() == Abstimmungsgegenstand.EINHEITLICHER_WAHLVORSCHLAG
                ? "Einheitlicher Wahlvorschlag" : antrag.bezeichnung();
    }

    private String namen(Abstimmungsergebnis abstimmung) {
        List<Einzelstimme> einzeln = stimmen.einzeln(abstimmung.id());
        return einzeln.isEmpty() ? "" : " (namentlich: " + List.of(Stimme.JA, Stimme.NEIN, Stimme.ENTHALTUNG).stream()
                .map(stimme -> bezeichnung(stimme) + ": " + einzeln.stream().filter(eine -> eine.stimme() == stimme)
                        .map(eine -> gremien.person(eine.personId()).name()).collect(Collectors.joining(", ")))
                .filter(zeile -> !zeile.endsWith(": ")).collect(Collectors.joining("; ")) + ")";
    }

    private static String bezeichnung(Stimme stimme) {
        return switch (stimme) {
            case JA -> "Ja";
            case NEIN -> "Nein";
            case ENTHALTUNG -> "Enthaltung";
        };
    }
}
