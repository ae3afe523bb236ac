"""Attacks on signed packs, one row of the specification's list after another (design/trust.md, last chapter).

| attack | test |
|---|---|
| arbitrary install | test_trust.test_arbitrary_install_text_changed_after_signing |
| | test_trust.test_arbitrary_install_text_of_nobody_is_never_read |
| | test_trust.test_arbitrary_install_pack_of_a_publisher_nobody_trusts |
| | test_trust.test_arbitrary_install_metadata_of_a_stranger_under_the_trusted_root |
| | test_conformance_delegations.test_one_editor_of_a_country_can_not_take_over_the_organisations_by_delegating_them |
| rollback, whole | test_trust.test_rollback_of_the_whole_pack |
| | test_trust.test_rollback_by_emptying_what_the_store_knows |
| rollback per area | test_trust.test_rollback_of_a_single_area |
| | test_trust.test_rollback_by_leaving_an_area_out_of_the_snapshot |
| | test_conformance_versions.test_targets_that_go_back_under_a_newer_snapshot |
| freeze | test_trust_time_and_form.test_freeze_the_same_pack_for_ever_grows_old_in_plain_sight |
| mix-and-match | test_trust.test_mix_and_match_an_area_of_another_version |
| | test_trust.test_mix_and_match_a_snapshot_of_another_version |
| | test_trust.test_mix_and_match_what_was_signed_for_one_area_as_another |
| endless data | test_trust_time_and_form.test_endless_data |
| | test_trust_time_and_form.test_endless_data_in_a_target |
| | test_gzip_tricks.test_endless_blocks_of_nothing_come_to_an_end |
| wrong area | test_trust_keys.test_wrong_area_an_editor_of_a_country_signs_an_organisation |
| | test_trust_keys.test_wrong_area_content_in_the_delegating_role |
| | test_conformance_delegations.test_an_area_can_not_sign_what_was_not_delegated_to_it |
| partial mirror | test_trust.test_partial_mirror_takes_whole_areas_and_marks_the_others_superseded |
| | test_trust.test_partial_mirror_never_takes_half_an_area |
| | test_trust.test_partial_mirror_without_common_is_refused_until_the_store_has_it |
| | test_trust.test_partial_mirror_still_strikes_out_what_is_gone_and_tells_what_was_withdrawn |
| | test_withdrawn_records.test_a_withdrawn_statement_disappears_by_a_pack_about_another_country |
| | test_withdrawn_records.test_what_was_withdrawn_does_not_come_back_when_the_reader_goes_back |
| fast-forward and recovery | test_trust_keys.test_fast_forward_and_recovery |
| | test_conformance_versions.test_fast_forward_of_the_delegations_and_recovery_by_a_new_desk |
| key theft below threshold | test_trust_keys.test_key_theft_below_the_threshold_of_the_root |
| | test_trust_keys.test_key_theft_one_root_key_can_not_change_the_delegations |
| | test_trust_keys.test_key_theft_the_release_desk_can_not_write_text |
| | test_conformance_signatures.test_one_key_written_in_two_ways_counts_once |
| metadata JSON bombs | test_trust_time_and_form.test_metadata_bombs |
| content JSON bombs | test_json_corpus.test_as_a_document_it_is_refused_with_its_file |
| zip tricks | test_zip_tricks.test_zip_trick |
| | test_zip_tricks.test_every_field_of_the_zip_has_one_value |
| | test_gzip_tricks.test_gzip_trick |
| truncation | test_gzip_tricks.test_a_small_pack_cut_off_anywhere |
| | test_trust_time_and_form.test_truncated_metadata |
| bit flips | test_gzip_tricks.test_every_bit_of_a_small_pack_counts |
| | test_gzip_tricks.test_flipped_bits_in_a_large_pack |
| look-alike names | test_publisher_attacks.test_look_alike_names_of_two_publishers_are_made_plain |
| | test_conformance_delegations.test_a_role_that_is_no_area_is_refused_before_its_name_is_used |
| re-used ids | test_publisher_attacks.test_reused_ids_a_second_publisher_can_not_take_the_pack_of_the_first |
| | test_publisher_attacks.test_reused_ids_the_same_record_ids_of_two_publishers_stay_apart |
| | test_trust_keys.test_reused_ids_a_publisher_can_not_change_the_id_of_his_pack |
| oversize | test_gzip_tricks.test_a_file_over_the_limit_is_not_even_read |
| | test_gzip_tricks.test_too_much_of_anything |
| clock back | test_trust_time_and_form.test_clock_before_the_build_of_the_program |
| | test_trust_time_and_form.test_clock_before_the_newest_time_of_issue |
| clock ahead | test_trust_time_and_form.test_clock_far_ahead_takes_the_pack_and_calls_it_expired |
| malformed packs | test_malformed_packs.test_thousands_of_malformed_packs |

Beside these: `test_conformance_*` (the behaviours of theupdateframework/tuf-conformance, with packs for a server),
`test_editor_attacks` (files and repositories prepared by somebody else), and for kills, power cuts, full disks and
imports at the same time the tests of `crashes`.
"""
