package de.beratungsfolge.gremien;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface GremiumRepository extends ListCrudRepository<Gremium, Long> {

    Optional<Gremium> findByKuerzel(String kuerzel);

    List<Gremium> findAllByOrderByName();

    /** Whoever changes a body waits here for whoever changes it already. */
    @Query("select * from gremium where id = :id for update")
    Optional<Gremium> sperren(long id);
}
