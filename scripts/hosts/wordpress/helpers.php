<?php
/**
 * What a test needs of a WordPress, as a plugin that is always on: quiet pages, and the classic editor for
 * those who ask for it by a cookie.
 *
 * @package DesertionStory
 */

remove_action( 'wp_head', 'print_emoji_detection_script', 7 );
add_filter( 'emoji_svg_url', '__return_false' );
add_filter( 'pre_option_show_avatars', '__return_zero' );

add_filter(
	'use_block_editor_for_post',
	function ( $use ) {
		return empty( $_COOKIE['classic-editor'] ) ? $use : false;
	}
);

// Newer browsers know no mail server here either.
add_filter( 'pre_wp_mail', '__return_false' );

// A script for the whole site, as a site's owner adds it by hand.
add_action(
	'wp_head',
	function () {
		$script = get_option( 'site_wide_script' );
		if ( $script ) {
			printf( '<script type="module" src="%s"></script>', esc_url( $script ) );
		}
	}
);

// Pages for embedding are served by the test itself, on this machine.
add_filter( 'http_request_host_is_external', '__return_true' );
add_filter( 'http_allowed_safe_ports', fn( $ports ) => array_merge( $ports, range( 1024, 65535 ) ) );
