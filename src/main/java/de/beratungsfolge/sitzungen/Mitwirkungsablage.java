package de.beratungsfolge.sitzungen;

import de.beratungsfolge.regelwerk.pruefungen.BefangeneStimme;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Bias found after a vote, as stored, with the vote it bears on. */
@Service
@Transactional
public class Mitwirkungsablage {

    private final MitwirkungRepository mitwirkungen;
    private final BefangenerRepository befangene;
    private final AbstimmungRepository abstimmungen;
    private final Abstimmungen abstimmungsdienst;
    private final Tagesordnung tagesordnung;

    Mitwirkungsablage(MitwirkungRepository mitwirkungen, BefangenerRepository befangene,
                      AbstimmungRepository abstimmungen, Abstimmungen abstimmungsdienst, Tagesordnung tagesordnung) {
        this.mitwirkungen = mitwirkungen;
        this.befangene = befangene;
        this.abstimmungen = abstimmungen;
        this.abstimmungsdienst = abstimmungsdienst;
        this.tagesordnung = tagesordnung;
    }

    /** @return everything that was asked about the vote on the main motion of this item, oldest first */
    public List<Mitwirkung> zuPunkt(long punktId) {
        return abstimmungsdienst.abstimmung(punktId).map(eine -> mitwirkungen.findByAbstimmungIdOrderById(eine.id()))
                .orElse(List.of());
    }

    /** @return the question with this id */
    public Mitwirkung mitwirkung(long id) {
        return mitwirkungen.findById(id).orElseThrow();
    }

    /** @return the persons it is about */
    public List<Befangener> personen(long id) {
        return befangene.findByMitwirkungIdOrderById(id);
    }

    /** @return those of them whom the chair established as biased */
    public List<Befangener> befangene(long id) {
        return personen(id).stream().filter(einer -> Boolean.TRUE.equals(einer.befangen())).toList();
    }

    /** @return the item whose vote it is about */
    public Tagesordnungspunkt punktVon(long id) {
        return tagesordnung.punkt(abstimmungVon(id).punktId());
    }

    /** @return the vote it is about */
    public Abstimmungsergebnis abstimmungVon(long id) {
        return abstimmungen.findById(mitwirkung(id).abstimmungId()).orElseThrow();
    }

    /** @return how somebody voted, where the vote was by name, secret or without any other vote */
    public Optional<BefangeneStimme> bekannteStimme(long id, Befangener einer) {
        Abstimmungsergebnis abstimmung = abstimmungVon(id);
        if ("GEHEIM".equals(abstimmung.form())) {
            return Optional.of(BefangeneStimme.UNBEKANNT);
        }
        if (abstimmung.abgeleitet() && abstimmung.nein() + abstimmung.enthaltungen() == 0) {
            return Optional.of(BefangeneStimme.JA);
        }
        return einzelstimmen(abstimmung).stream().filter(stimme -> stimme.personId() == einer.personId())
                .map(stimme -> BefangeneStimme.valueOf(stimme.stimme().name())).findFirst();
    }

    Tagesordnungspunkt punkt(long punktId) {
        return tagesordnung.punkt(punktId);
    }

    Optional<Abstimmungsergebnis> abstimmung(Tagesordnungspunkt punkt) {
        return abstimmungsdienst.abstimmung(punkt.id).filter(eine -> eine.festgestellt() != null);
    }

    List<Einzelstimme> einzelstimmen(Abstimmungsergebnis abstimmung) {
        return abstimmungsdienst.einzelstimmen(abstimmung.id());
    }

    Mitwirkung speichern(Mitwirkung mitwirkung) {
        return mitwirkungen.save(mitwirkung);
    }

    void speichern(Befangener einer) {
        befangene.save(einer);
    }
}
