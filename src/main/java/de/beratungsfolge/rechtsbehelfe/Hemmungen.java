package de.beratungsfolge.rechtsbehelfe;

import de.beratungsfolge.drucksachen.Drucksachen;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.sitzungen.Beschluesse;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which decisions must not be carried out. A decision is held from the day on which something was raised against it,
 * even before its admissibility is established, until that is settled; afterwards it stands, or it has fallen.
 */
@Service
@Transactional(readOnly = true)
public class Hemmungen {

    private final RechtsbehelfRepository rechtsbehelfe;
    private final Beschluesse beschluesse;
    private final Drucksachen drucksachen;
    private final Gremien gremien;

    Hemmungen(RechtsbehelfRepository rechtsbehelfe, Beschluesse beschluesse, Drucksachen drucksachen, Gremien gremien) {
        this.rechtsbehelfe = rechtsbehelfe;
        this.beschluesse = beschluesse;
        this.drucksachen = drucksachen;
        this.gremien = gremien;
    }

    /** @return why the decision of this item is held and since when, as German sentences; empty if it is not */
    public Optional<String> gehemmt(long punktId) {
        return rechtsbehelfe.findByPunktIdOrderById(punktId).stream().filter(einer -> einer.ausgang == null)
                .map(this::hemmt).reduce((einer, weiterer) -> einer + " " + weiterer);
    }

    /** @return by what the decision of this item has fallen and since when, as a German sentence; empty if it stands */
    public Optional<String> aufgehoben(long punktId) {
        return rechtsbehelfe.findByPunktIdOrderById(punktId).stream()
                .filter(einer -> einer.ausgang == Ausgang.BESCHLUSS_AUFGEHOBEN).map(this::hebtAuf).findFirst();
    }

    /** @return why a decision about this paper is held and since when, as German sentences; empty if none is */
    public Optional<String> gehemmteDrucksache(long drucksacheId) {
        return gegen(drucksacheId, rechtsbehelfe.findByAusgangIsNullOrderById()).stream().map(this::hemmt)
                .reduce((einer, weiterer) -> einer + " " + weiterer);
    }

    /** @return by what the decision about this paper has fallen and since when, as a German sentence; empty if it stands */
    public Optional<String> aufgehobeneDrucksache(long drucksacheId) {
        return gegen(drucksacheId, rechtsbehelfe.findByAusgangOrderById(Ausgang.BESCHLUSS_AUFGEHOBEN)).stream()
                .map(this::hebtAuf).findFirst();
    }

    private List<Rechtsbehelf> gegen(long drucksacheId, List<Rechtsbehelf> liste) {
        return liste.stream().filter(einer -> beschluesse.zuPunkt(einer.punktId)
                .filter(beschluss -> beschluss.stationId() != null
                        && drucksachen.station(beschluss.stationId()).drucksacheId() == drucksacheId)
                .isPresent()).toList();
    }

    private String hemmt(Rechtsbehelf einer) {
        return "Der Beschluss vom " + Datum.deutsch(einer.beschlussAm) + " ist seit dem "
                + Datum.deutsch(einer.eingelegtAm) + " gehemmt: " + grund(einer) + "."
                + (einer.festgestellt == null ? " Ob das zulässig ist, ist noch nicht festgestellt." : "");
    }

    private String hebtAuf(Rechtsbehelf einer) {
        return "Der Beschluss vom " + Datum.deutsch(einer.beschlussAm) + " ist seit dem "
                + Datum.deutsch(einer.erledigtAm) + " aufgehoben: " + grund(einer) + ".";
    }

    private String grund(Rechtsbehelf einer) {
        return einer.art.bezeichnung() + " (" + norm(einer) + "), Vorgang " + einer.vorgang();
    }

    private String norm(Rechtsbehelf einer) {
        return switch (einer.art) {
            case WIDERSPRUCH -> "§ 54 Abs. 1 GO NRW";
            case BEANSTANDUNG -> gremien.gremium(einer.gremiumId).fuerRegeln().istRat() ? "§ 54 Abs. 2 GO NRW"
                    : "§ 54 Abs. 3 in Verbindung mit Abs. 2 GO NRW";
            case EINSPRUCH -> "§ 57 Abs. 4 Satz 2 GO NRW";
        };
    }
}
