package de.beratungsfolge.dokumente;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every document the program prints. Whoever calls it has asked before whether the person may see it: a document with
 * {@code nichtoeffentlich} holds what is not public.
 */
@Service
@Transactional(readOnly = true)
public class Dokumente {

    private final Einladungsblaetter einladungen;
    private final Niederschriftblatt niederschriften;
    private final Drucksachenblatt drucksachen;
    private final Auszugsblatt auszuege;
    private final Synopsenblatt synopsen;
    private final Berichtsblatt berichte;
    private final Vorlagen vorlagen;
    private final Clock uhr;

    Dokumente(Einladungsblaetter einladungen, Niederschriftblatt niederschriften, Drucksachenblatt drucksachen,
              Auszugsblatt auszuege, Synopsenblatt synopsen, Berichtsblatt berichte, Vorlagen vorlagen, Clock uhr) {
        this.einladungen = einladungen;
        this.niederschriften = niederschriften;
        this.drucksachen = drucksachen;
        this.auszuege = auszuege;
        this.synopsen = synopsen;
        this.berichte = berichte;
        this.vorlagen = vorlagen;
        this.uhr = uhr;
    }

    /** @return the paper with its route, finances and Sichtvermerke
     *  @throws Vorlagenfehler if the town's template cannot be used */
    public Dokument drucksache(long drucksacheId) {
        return drucken(drucksachen.blatt(drucksacheId));
    }

    /** @return the invitation as it was sent, a draft before that
     *  @throws Vorlagenfehler if the town's template cannot be used */
    public Dokument einladung(long sitzungId, boolean nichtoeffentlich) {
        return drucken(einladungen.einladung(sitzungId, nichtoeffentlich));
    }

    /** @return the public announcement; of non-public items it names the kind only
     *  @throws Vorlagenfehler if the town's template cannot be used */
    public Dokument bekanntmachung(long sitzungId) {
        return drucken(einladungen.bekanntmachung(sitzungId));
    }

    /** @return the agenda as it stands
     *  @throws Vorlagenfehler if the town's template cannot be used */
    public Dokument tagesordnung(long sitzungId, boolean nichtoeffentlich) {
        return drucken(einladungen.tagesordnung(sitzungId, nichtoeffentlich));
    }

    /**
     * @param nichtoeffentlich the non-public minutes instead of the public ones
     * @return the minutes: once signed, what was signed
     * @throws java.util.NoSuchElementException if there are none (yet), or no non-public part
     * @throws Vorlagenfehler                   if the town's template cannot be used
     */
    public Dokument niederschrift(long sitzungId, boolean nichtoeffentlich) {
        return drucken(niederschriften.blatt(sitzungId, nichtoeffentlich));
    }

    /** @return the extract about one paper
     *  @throws java.util.NoSuchElementException if there is none
     *  @throws Vorlagenfehler if the town's template cannot be used */
    public Dokument auszug(long auszugId) {
        return drucken(auszuege.blatt(auszugId));
    }

    /** @return the bylaws of the Seniorenbeirat, wording in force and proposed wording
     *  @throws Vorlagenfehler if the town's template cannot be used */
    public Dokument synopse() {
        return drucken(synopsen.blatt());
    }

    /** @return what somebody put together, for instance an auditor
     *  @throws Vorlagenfehler if the town's template cannot be used */
    public Dokument bericht(Bericht bericht) {
        return drucken(berichte.blatt(bericht));
    }

    private Dokument drucken(Blatt blatt) {
        return new Dokument(blatt.dateiname(), vorlagen.drucken(blatt, uhr.instant()));
    }
}
